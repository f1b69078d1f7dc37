import DossierIndex
import DossierModel
import DossierStore
import Foundation
import SystemPackage
import TestSupport

/// An archive on disk with an index beside it, changed by tests as people would.
struct ArchiveFixture {
    static let number = "TF-S-A-201208-BJCJJTGS"
    static let volume = "2026/S/A/\(number)"

    let directory: TemporaryDirectory
    let cache: TemporaryDirectory
    let identities = FixedIdentitySource()

    /// An archive with one dossier, on 北京城建集团公司, of 2026.
    init(_ members: [String: Tree] = [:], isEmpty: Bool = false) throws {
        directory = try TemporaryDirectory(.directory(members))
        cache = try TemporaryDirectory()
        try write("_archive/archive.json", try Self.description().document)
        if !isEmpty { try addVolume() }
    }

    /// An archive with two categories.
    private static func description() throws -> ArchiveDescription {
        ArchiveDescription(
            id: try ArchiveID("01930000-0000-7000-8000-000000000000").orFail(),
            company: try CompanyCode("TF").orFail(), companyName: "天锋广告",
            timeZone: "Asia/Shanghai", language: .chinese, sandbox: true,
            created: Timestamp(seconds: 0), calendar: WorkingCalendar(),
            folders: FolderNames(
                inbox: "待归档", packages: "归档包", categories: [1: "01报价", 2: "02合同"]))
    }

    /// Runs the index; nothing counts as just written unless a test says what time it is.
    func index(
        full: Bool = false, system: any SystemCalls = DisturbedSystem(),
        now: @escaping @Sendable () -> Int64 = { .max }
    ) throws -> IndexSummary {
        // A system that refuses every write: reading an archive needs none.
        let store = try Store.open(directory.path, system: system)
        let location = IndexLocation(
            cache: cache.path, archive: store.description.id, root: directory.path)
        return try IndexBuilder(location).run(
            store, IndexOptions(isFull: full, readers: 2, now: now))
    }

    /// The index that the last run left.
    func opened() throws -> SQLiteIndex {
        let store = try Store.open(directory.path)
        return try SQLiteIndex(
            IndexLocation(
                cache: cache.path, archive: store.description.id, root: directory.path))
    }

    func find(_ query: FindQuery) throws -> FindResult { try opened().find(query) }

    /// The titles that a text finds, in their order.
    func titles(_ text: String) throws -> [String] {
        try find(FindQuery(text: text)).hits.map(\.title)
    }

    /// Where every document lies that has a status.
    func paths(_ status: DocumentStatus) throws -> [String] {
        var query = FindQuery()
        query.status = status
        return try find(query).hits.map { $0.path?.description ?? "-" }
    }

    /// Writes a file, with the folders to it.
    func write(_ path: String, _ text: String) throws {
        try write(path, Array(text.utf8))
    }

    func write(_ path: String, _ bytes: [UInt8]) throws {
        let file = URL(fileURLWithPath: directory.at(path).string)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    /// Writes a file whose name is any bytes into a folder that is there.
    func write(_ text: String, as name: [UInt8], in folder: String) throws {
        let bytes = Array("\(directory.at(folder))/".utf8) + name + [0]
        let characters = bytes.map { CInterop.PlatformChar(bitPattern: $0) }
        let path = FilePath(platformString: characters)
        let file = try FileDescriptor.open(
            path, .writeOnly, options: .create, permissions: .ownerReadWrite)
        try file.closeAfter { _ = try file.writeAll(text.utf8) }
    }

    func move(_ path: String, to other: String) throws {
        let target = URL(fileURLWithPath: directory.at(other).string)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try HostFiles.move(directory.at(path), to: directory.at(other))
    }

    func remove(_ path: String) throws { try HostFiles.remove(directory.at(path)) }

    /// Everything below the root, to show that nothing was written into it.
    func contents() throws -> [String: String] { try directory.tree().flat }
}
