import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// An existing share beside an archive, and what an import of it does.
struct ImportFixture {
    static let table = """
        客户名称,部门,级别,建档日期,类型,电话
        北京城建集团公司,S,A,2012-08,已合作,010-66668888
        上海某某饮料有限公司,媒体事业部,B级,2024-03-15,潜在,

        """

    var archive: ArchiveFixture

    init(_ documents: Tree = [:], table: String = Self.table) throws {
        archive = try ArchiveFixture()
        try archive.directory.add(["share": documents, "clients.csv": .file(table)])
    }

    var share: FilePath { archive.directory.at("share") }

    /// The import's request, with the clients of the table.
    func request(year: Int = 2026) throws -> ImportRequest {
        let table = try archive.archive().clientTable(in: archive.directory.at("clients.csv"))
        var request = ImportRequest(clients: table.rows, documents: share, year: year)
        request.unknownColumns = table.unknownColumns
        return request
    }

    /// Brings the share in.
    @discardableResult
    func run(
        isDryRun: Bool = false, year: Int = 2026,
        progress: (ImportReport) throws -> Void = { _ in }
    ) throws -> ImportReport {
        let request = try request(year: year)
        let written = try archive.archive().write(isRehearsal: isDryRun) { desk in
            try desk.bringIn(request, isDryRun: isDryRun, progress: progress)
        }
        #expect(written.stalePages == [])
        return written.value
    }

    /// The documents of the archive by path, of all volumes, and their text.
    func documents() throws -> [String: String] {
        try archive.tree().filter { path, _ in
            path.hasPrefix("archive/20") && !path.hasSuffix("/") && !path.hasSuffix(".json")
                && !path.hasSuffix(".html") && !path.hasSuffix(".csv")
        }
    }

    /// The records of every volume: path below the root, category, forming, basis.
    func summary() throws -> [String] {
        let store = try archive.archive().store
        return try VolumeFinder(store: store).allVolumes().flatMap { volume -> [String] in
            let list: RecordList = try store.document(volume.path(.records))
            return list.records.map { record in
                [
                    volume.path.appending(record.path ?? "-").description,
                    record.item.description, record.formed.description, record.basis.rawValue,
                    record.versions.last?.digest?.description ?? "",
                ].joined(separator: " ")
            }
        }
    }
}
