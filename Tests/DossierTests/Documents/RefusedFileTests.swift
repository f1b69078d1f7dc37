import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite("Files that cannot be registered, and names that can")
struct RefusedFileTests {
    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.directory.add(["outside": ["folder": ["a.txt": "x"], "real.txt": "x"]])
        return fixture
    }

    @Test(
        "No document",
        arguments: [
            ("missing", "outside/none.txt", RegistrationError.Code.noSuchFile),
            ("missing folder", "outside/none/none.txt", .noSuchFile),
            ("folder", "outside/folder", .notADocument),
            ("link", "outside/link.txt", .notADocument),
            ("dangling link", "outside/dangling.txt", .notADocument),
            ("pipe", "outside/pipe", .notADocument),
            ("socket", "outside/socket", .notADocument),
            (
                "link in the volume", "archive/2026/S/A/\(ArchiveFixture.number)/02合同/l",
                .notADocument
            ),
            ("the archive's own", "archive/_archive/archive.json", .noSuchFile),
            ("a card", "archive/2026/S/A/\(ArchiveFixture.number)/card.json", .notADocument),
            ("records", "archive/2026/S/A/\(ArchiveFixture.number)/records.json", .notADocument),
            (
                "a derived page", "archive/2026/S/A/\(ArchiveFixture.number)/客户档案卡.html",
                .notADocument
            ),
            ("the root's page", "archive/说明.html", .notADocument),
            ("a catalogue", "archive/2026/S/客户档案目录.csv", .notADocument),
        ])
    func refused(name: String, path: String, code: RegistrationError.Code) throws {
        let fixture = try fixture()
        try fixture.directory.add([
            "outside": ["link.txt": .link("real.txt"), "dangling.txt": .link("nowhere")],
            "archive": [
                "2026": ["S": ["A": [ArchiveFixture.number: ["02合同": ["l": .link("/etc/passwd")]]]]]
            ],
        ])
        try HostFiles.makePipe(fixture.directory.at("outside/pipe"))
        try makeSocket(fixture.directory.at("outside/socket"))
        #expect(
            refusal { try fixture.register(fixture.directory.at(path)) } == code, "\(name)")
        #expect(try fixture.records() == [])
    }

    private func makeSocket(_ path: FilePath) throws {
        // A short relative name: a socket's path holds 107 bytes only.
        let folder = URL(fileURLWithPath: path.removingLastComponent().string)
        let script = "import socket,sys; socket.socket(socket.AF_UNIX).bind('socket')"
        _ = try Shell.run("/usr/bin/env", ["python3", "-c", script], in: folder)
        #expect(HostFiles.exists(path))
    }

    @Test("A file of another dossier stays there")
    func anotherDossier() throws {
        let fixture = try fixture()
        let other = try fixture.addClient("别家公司", department: "M")
        let path = "\(other.volume.path)/02合同/合同.txt"
        try fixture.save(path)
        #expect(refusal { try fixture.register(fixture.at(path)) } == .insideAnotherDossier)
    }

    @Test("Without a folder that tells it, the category must be said")
    func noCategory() throws {
        let fixture = try fixture()
        let file = try fixture.outside("合同.txt")
        #expect(refusal { try fixture.register(file, category: nil) } == .categoryNeeded)
        #expect(refusal { try fixture.register(file, category: "账单") } == .noSuchCategory)
    }

    @Test(
        "A file in the volume but in no category's folder comes to lie in the one that is said",
        arguments: ["2026/S/A/\(ArchiveFixture.number)/散件.txt", "2026/S/散件.txt", "散件.txt"])
    func astray(path: String) throws {
        let fixture = try fixture()
        try fixture.save(path)
        let document = try #require(try fixture.register(fixture.at(path)).registered.first)
        #expect(document.record.path?.description == "02合同/散件.txt")
        #expect(!HostFiles.exists(fixture.at(path)))
        #expect(try fixture.registerAll().waiting == [])
    }

    static let oddNames: [(String, [UInt8])] = [
        ("line break", Array("a\nb.txt".utf8)),
        ("control characters", Array("a\u{1B}[2J".utf8)),
        ("no UTF-8", [0xBA, 0xCF, 0xCD, 0xAC, 0x2E, 0x74, 0x78, 0x74]),
        ("255 bytes", [UInt8](repeating: 0x78, count: 255)),
        ("255 bytes of Chinese", Array(String(repeating: "合", count: 85).utf8)),
        ("a name Windows has not", Array("con.txt".utf8)),
        ("percent", Array("%E4.txt".utf8)),
        ("leading dash", Array("--all".utf8)),
        ("a blank", Array(" ".utf8)),
    ]

    @Test("Odd names are kept byte for byte", arguments: oddNames)
    func names(name: String, bytes: [UInt8]) throws {
        let fixture = try fixture()
        let folder = fixture.inVolume("02合同")
        let file = try path(bytes, in: folder)
        try write(file, "x")
        let report = try fixture.register(file, category: nil)
        #expect(report.registered.first?.record.path?.lastName == bytes, "\(name)")
        #expect(try fixture.records().first?.path?.lastName == bytes, "\(name)")
        #expect(try fixture.registerAll().registered == [], "\(name)")
        let outside = try path(bytes, in: fixture.directory.at("outside"))
        try write(outside, "y")
        let copied = try #require(try fixture.register(outside).registered.first)
        #expect(copied.record.path?.lastName.count ?? 256 <= 255, "\(name)")
        #expect(copied.record.path?.lastName != bytes, "\(name)")
        let index = try fixture.archive().updateIndex(at: nil, full: false)
        #expect(index.unregistered == 0 && index.missing == 0 && index.documents == 2, "\(name)")
        #expect(try fixture.verify().valid)
    }

    private func path(_ name: [UInt8], in folder: FilePath) throws -> FilePath {
        try ExternalFolder(folder).file(#require(RelativePath(name: name)))
    }

    private func write(_ path: FilePath, _ text: String) throws {
        let file = try FileDescriptor.open(
            path, .writeOnly, options: [.create, .exclusiveCreate], permissions: [.ownerReadWrite])
        try file.closeAfter { _ = try file.writeAll(Array(text.utf8)) }
    }
}
