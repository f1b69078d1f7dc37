import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// JSON that a person, a program or a disk broke: told with file, line and pointer, never rewritten.
@Suite("Broken JSON")
struct CorruptDocumentTests {
    struct Damage: Sendable, CustomTestStringConvertible {
        var name: String
        var code: JSONFault.Code
        var breaking: @Sendable ([UInt8]) -> [UInt8]
        var testDescription: String { name }
    }

    private static func text(_ change: @escaping @Sendable (String) -> String)
        -> @Sendable ([UInt8]) -> [UInt8]
    {
        { Array(change(String(decoding: $0, as: UTF8.self)).utf8) }
    }

    private static let volume = "2026/S/A/\(ArchiveFixture.number)"

    static let damages = [
        Damage(name: "empty", code: .empty) { _ in [] },
        Damage(name: "truncated", code: .truncated) { Array($0.prefix($0.count / 2)) },
        Damage(name: "two documents", code: .trailingText) { $0 + $0 },
        Damage(
            name: "duplicate key", code: .duplicateName,
            breaking: text {
                $0.replacing("{\n  ", with: "{\n  \"salt\": \"x\",\n  ", maxReplacements: 1)
            }),
        Damage(
            name: "unknown key", code: .unknownMember,
            breaking: text {
                $0.replacing("{\n  ", with: "{\n  \"odd\": 1,\n  ", maxReplacements: 1)
            }),
        Damage(name: "10,000 levels", code: .tooDeep) { _ in
            Array(repeating: UInt8(ascii: "["), count: 10_000)
                + Array(repeating: UInt8(ascii: "]"), count: 10_000)
        },
        Damage(name: "byte order mark", code: .byteOrderMark) { [0xEF, 0xBB, 0xBF] + $0 },
        Damage(name: "GB18030", code: .notUTF8) { bytes in
            bytes + [0xB1, 0xB1, 0xBE, 0xA9]
        },
        Damage(
            name: "wrong type", code: .wrongType,
            breaking: text {
                $0.replacing("\"schemaVersion\": 1", with: "\"schemaVersion\": \"1\"")
            }),
        Damage(
            name: "a newer version", code: .newerVersion,
            breaking: text { $0.replacing("\"schemaVersion\": 1", with: "\"schemaVersion\": 99") }),
    ]

    @Test(
        "A card: an error that names the file, by every command, and nothing is lost",
        arguments: damages)
    func card(damage: Damage) throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let file = fixture.inVolume("card.json")
        try HostFiles.write(file, damage.breaking(bytes(of: file)))
        let before = try fixture.tree()
        let number = try fixture.client()
        let acts: [(String, () throws -> Void)] = [
            ("show", { _ = try fixture.archive().dossier(number, language: .chinese) }),
            ("edit", { _ = try fixture.act { try $0.closeDossier(number, reason: "x") } }),
            ("register", { try fixture.register(fixture.outside("a.txt")) }),
        ]
        for (name, act) in acts {
            let error = #expect(throws: StoreError.self, "\(name)") { try act() }
            #expect(error?.code == .corruptDocument, "\(name)")
            #expect(error?.fault?.code == damage.code, "\(name)")
            #expect(error?.exitStatus == .corruptInput)
            for language in Language.allCases {
                let said = error.map { MessageCatalogue.sentence(for: $0.message, in: language) }
                #expect(said?.contains("card.json") == true, "\(name): \(said ?? "")")
                #expect(said?.contains("{") != true, "\(name): \(said ?? "")")
            }
        }
        let listing = try fixture.archive().dossiers(language: .chinese)
        for faults in [listing.faults, try fixture.registerAll().faults] {
            #expect(faults.map(\.place.description) == ["\(Self.volume)/card.json"])
        }
        #expect(try fixture.tree().filter { !$0.key.hasPrefix("outside") } == before)
        _ = try fixture.archive().updateIndex(at: nil, full: false)
        #expect(try fixture.verify().valid)
    }

    @Test(
        "A dossier one of whose cards is broken is one dossier, and the tree is not said to agree")
    func oneOfTwo() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let january = fixture.on("2027-01-04")
        try january.act { try $0.openYear(2027) }
        for year in [2026, 2027] {
            let card = fixture.at("\(year)/S/A/\(ArchiveFixture.number)/card.json")
            let whole = try bytes(of: card)
            try HostFiles.write(card, [])
            let summary = try january.archive().updateIndex(at: nil, full: false)
            #expect(summary.dossiers == 1 && summary.unreadable.count == 1)
            let found = try january.archive().find(FindQuery(), index: nil).results
            #expect(found.map(\.name) == [ArchiveFixture.name])
            let status = try january.archive().status(index: nil)
            #expect(status.tree?.isClean == false && status.tree?.unread == 1)
            for language in Language.allCases {
                let screen = Screen(language: language)
                let told = status.lines(on: screen).joined()
                #expect(!told.contains("相符") && !told.contains("agree"))
            }
            try HostFiles.write(card, whole)
        }
    }

    @Test(
        "Every file of the archive that a command reads, truncated",
        arguments: [
            "_archive/archive.json", "_archive/policy/staff.json", "_archive/policy/roles.json",
            "_archive/registers/numbers/2026.json", "_archive/registers/clients/2026.json",
            "2026/S/A/\(ArchiveFixture.number)/records.json",
            "2026/S/A/\(ArchiveFixture.number)/persons.json",
        ])
    func files(path: String) throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let file = fixture.at(path)
        try HostFiles.write(file, Array(bytes(of: file).dropLast(9)))
        let before = try fixture.tree()
        var edit = CardEdit()
        edit.fields["ownerTraits.hobbies"] = "钓鱼"
        let error = #expect(throws: StoreError.self) {
            if !path.contains("registers") {
                try fixture.act { try $0.edit(fixture.client(), edit) }
            }
            try fixture.addClient("别家")
        }
        #expect(error?.code == .corruptDocument)
        #expect(error?.place.hasSuffix(path) == true)
        #expect(try fixture.tree() == before)
    }

    @Test("A document too large to be read is refused before it fills the memory")
    func large() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let file = fixture.inVolume("card.json")
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file.string))
        try handle.truncate(atOffset: 200 << 20)
        try handle.close()
        let error = #expect(throws: StoreError.self) {
            try fixture.archive().dossier(fixture.client(), language: .chinese)
        }
        #expect(error?.exitStatus == .corruptInput)
        let said = error.map { MessageCatalogue.sentence(for: $0.message, in: .chinese) }
        #expect(said?.contains("card.json") == true)
    }

    private func bytes(of file: FilePath) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: file.string)))
    }
}
