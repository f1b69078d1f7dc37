import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

extension ArchiveFixture {
    /// The list of records of the dossier of the fixture.
    var recordsPath: String { "2026/S/A/\(Self.number)/records.json" }

    /// The records of the dossier of the fixture.
    func listed() throws -> RecordList {
        try RecordList(document: Array(try #require(text(recordsPath)).utf8))
    }

    /// The path of a document by its title.
    func document(_ index: Int = 0) throws -> RelativePath {
        let list = try listed()
        try #require(list.records.count > index)
        let path = try #require(list.records[index].path?.text)
        return try #require(RelativePath("2026/S/A/\(Self.number)/\(path)"))
    }

    /// Destroys a document with its event, as a disposal does.
    ///
    /// - Parameters:
    ///   - index: Which of the list.
    ///   - keepsDigest: Whether the tombstone keeps the digests, as that of no personal data does.
    /// - Throws: what writing met.
    func bury(_ index: Int = 0, keepsDigest: Bool = true) throws {
        try act { desk in
            let path = try #require(RelativePath(recordsPath))
            let bytes = try desk.store.bytes(path)
            var list = try RecordList(document: bytes)
            let document = try document(index)
            list.records[index].tombstone = Tombstone(
                at: desk.clock.now(), list: "01a17720-ca00-7151-9151-515151515151")
            if !keepsDigest {
                list.records[index].path = nil
                for version in list.records[index].versions.indices {
                    list.records[index].versions[version].digest = nil
                }
            }
            let record = list.records[index]
            var changes = ChangeSet()
            changes.write(list, to: path, expecting: .digest(ContentDigest(of: bytes)))
            if try desk.store.status(document) != nil {
                changes.remove(
                    document, expecting: .digest(try desk.store.open(document).digest()),
                    permit: try HoldGuard([], on: desk.clock.today()).permit(.purge, []))
            }
            _ = try desk.session.commit(
                changes,
                [
                    EventDraft(
                        .tombstoneReplayed,
                        subjects: [
                            .dossier: list.dossier.description, .record: record.id.description,
                        ], commitments: [.record: Commitment.digest(of: record)],
                        facts: [.year: "\(list.year)"])
                ])
        }
    }

    /// Every file below a folder beside the archive that has this text.
    func files(holding text: String, in folder: String) throws -> [String] {
        try Shell.run(
            "grep -rlF -- '\(text)' . | LC_ALL=C sort",
            in: URL(fileURLWithPath: directory.at(folder).string)
        ).output.split(separator: "\n").map { String($0.dropFirst(2)) }
    }
}
