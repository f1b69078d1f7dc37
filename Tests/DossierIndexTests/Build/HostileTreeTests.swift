import DossierIndex
import DossierModel
import DossierStore
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Trees that nobody made with care (design §3, names of files).
@Suite struct HostileTreeTests {
    private static let volume = ArchiveFixture.volume

    static let names: [(String, [UInt8])] = [
        ("not UTF-8", [0x61, 0xFF, 0xFE, 0x62]),
        ("control characters", Array("a\u{1B}[2J\n\u{7}.txt".utf8)),
        ("decomposed", Array("cafe\u{301}.txt".utf8)),
        ("composed", Array("café.txt".utf8)),
        ("lower case", Array("a.txt".utf8)),
        ("upper case", Array("A.TXT".utf8)),
        ("255 bytes", Array(String(repeating: "长", count: 85).utf8)),
        ("bytes below the slash", Array("a\u{1}b!.txt".utf8)),
        ("SQL", Array("'; DROP TABLE files; --".utf8)),
        ("percent", Array("100%.txt".utf8)),
    ]

    @Test func takesEveryNameAsItIs() throws {
        let archive = try ArchiveFixture()
        try archive.write("\(Self.volume)/02合同/a/inside.txt", "x")
        for (index, name) in Self.names.enumerated() {
            try archive.write("\(index)", as: name.1, in: "\(Self.volume)/02合同")
        }
        let summary = try archive.index()
        #expect(summary.documents == Self.names.count + 1)
        #expect(summary.unreadable == [])
        let hits = try archive.find(FindQuery()).hits.filter { $0.kind == .file }
        #expect(
            Set(hits.compactMap { $0.path?.lastName })
                == Set(Self.names.map(\.1) + [Array("inside.txt".utf8)]))
        #expect(!hits.contains { $0.title.unicodeScalars.contains { $0.value < 32 } })
        let again = try archive.index()
        #expect(again.figures(\.new, \.changed, \.moved) == [0, 0, 0])
        #expect(again.unchanged == summary.documents)
    }

    @Test func listsSpecialFilesAndOpensNone() throws {
        let archive = try ArchiveFixture()
        try archive.directory.add(["外": .link("/etc/passwd"), "环": .link(".")])
        try HostFiles.makePipe(archive.directory.at("管"))
        let summary = try archive.index()
        #expect(summary.documents == 0)
        #expect(summary.special.map(\.kind.rawValue).sorted() == ["link", "link", "pipe"])
    }

    @Test func keepsWhatItKnowsOfAFolderThatCannotBeEntered() throws {
        let archive = try ArchiveFixture()
        try archive.register(["02合同/甲.txt": "a", "02合同/乙.txt": "b"])
        _ = try archive.index()
        var system = DisturbedSystem()
        system.onList = { path throws(Errno) in
            if path.lastName == Array("02合同".utf8) { throw .permissionDenied }
        }
        let summary = try archive.index(system: system)
        #expect(summary.unreadable.map(\.place) == ["\(Self.volume)/02合同"])
        #expect(summary.figures(\.missing, \.unchanged, \.documents) == [0, 2, 2])
    }

    static let failures: [(String, Errno)] = [
        ("refused", .permissionDenied), ("vanished", .noSuchFileOrDirectory),
        ("damaged disk", .ioError), ("became a link", .tooManySymbolicLinkLevels),
    ]

    @Test(arguments: failures)
    func goesOnWhenADocumentCannotBeRead(_ name: String, _ errno: Errno) throws {
        let archive = try ArchiveFixture()
        try archive.register(["02合同/甲.txt": "a", "02合同/乙.txt": "b"])
        var system = DisturbedSystem()
        system.onOpen = { path throws(Errno) in
            if path.lastName == Array("甲.txt".utf8) { throw errno }
        }
        let summary = try archive.index(system: system)
        #expect(summary.unreadable.map(\.place) == ["\(Self.volume)/02合同/甲.txt"])
        #expect(summary.figures(\.documents, \.missing, \.unregistered) == [2, 0, 0])
        // The next run tries again.
        let again = try archive.index()
        #expect(again.unreadable == [])
        #expect(again.hashedBytes == 1)
        #expect(try archive.paths(.registered).count == 2)
    }

    @Test(
        "Stops where the share goes away, says where, and loses nothing", arguments: [true, false])
    func stopsWithoutServer(isWhileListing: Bool) throws {
        let archive = try ArchiveFixture()
        try archive.register(["01报价/甲.txt": "a", "02合同/乙.txt": "b", "03会议纪要/丙.txt": "c"])
        _ = try archive.index()
        try archive.write("\(Self.volume)/02合同/乙.txt", "bb")
        let place = isWhileListing ? "02合同" : "乙.txt"
        var system = DisturbedSystem()
        system.onList = { path throws(Errno) in
            if path.lastName == Array(place.utf8) { throw .hostIsDown }
        }
        system.onOpen = { path throws(Errno) in
            if path.lastName == Array(place.utf8) { throw .staleNFSFileHandle }
        }
        let error = #expect(throws: StoreError.self) { try archive.index(system: system) }
        #expect(error?.code == .connectionLost && error?.exitStatus == .inputOutput)
        #expect(error?.place.hasSuffix(place) == true)
        let summary = try archive.index()
        #expect(summary.figures(\.documents, \.changed, \.missing, \.new) == [3, 1, 0, 0])
    }

    @Test func goesOnWhenADocumentGrowsWhileItIsRead() throws {
        let archive = try ArchiveFixture()
        try archive.write("散件.txt", "x")
        let file = archive.directory.at("散件.txt")
        var system = DisturbedSystem()
        system.onRead = { try? HostFiles.overwrite(file, with: "longer") }
        let summary = try archive.index(system: system)
        #expect(summary.unreadable.map(\.place) == ["散件.txt"])
        #expect(summary.figures(\.new, \.documents, \.unregistered) == [1, 1, 1])
        #expect(try archive.index().hashedBytes == 6)
    }

    static let brokenCards: [(String, String)] = [
        ("empty", ""), ("truncated", "{"), ("a byte order mark", "\u{FEFF}{}"),
        ("deep", String(repeating: "[", count: 10_000)), ("of another kind", "{\"a\":1}"),
    ]

    @Test(arguments: brokenCards)
    func tellsOfACardThatCannotBeRead(_ name: String, _ text: String) throws {
        let archive = try ArchiveFixture()
        try archive.register(["02合同/甲.txt": "a"])
        try archive.write("\(Self.volume)/card.json", text)
        let summary = try archive.index()
        #expect(summary.unreadable.map(\.place) == ["\(Self.volume)/card.json"])
        #expect(summary.dossiers == 1)
        #expect(try archive.paths(.registered).count == 1)
        #expect(try archive.opened().status().faults.map(\.path.description) == [Self.volume])
        var query = FindQuery()
        query.number = ArchiveFixture.number
        #expect(try archive.find(query).total == 2)
    }

    @Test func leavesDerivedPagesAndSystemFoldersOut() throws {
        let archive = try ArchiveFixture()
        for path in [
            "说明.html", "2026/S/客户档案目录.html", "2026/S/客户档案目录.csv",
            "\(Self.volume)/客户档案卡.html", "\(Self.volume)/projects.json",
            "\(Self.volume)/issues.json", "\(Self.volume)/persons.json",
            "\(Self.volume)/communications/S/2026-03.jsonl", "_archive/work/x.txt",
            "归档包/2026-03/p.tar.zst",
        ] {
            try archive.write(path, "x")
        }
        #expect(try archive.index().documents == 0)
        try archive.write("2026/S/说明.html", "x")
        try archive.write("\(Self.volume)/02合同/card.json", "x")
        try archive.write("2026/S/A/无编号/文件.txt", "x")
        #expect(try archive.index().new == 3)
    }

    @Test func listsIgnoredFilesThatAreOld() throws {
        let archive = try ArchiveFixture()
        try archive.write("\(Self.volume)/~$合同.docx", "x")
        try archive.write("\(Self.volume)/新.tmp", "x")
        let old = Date(timeIntervalSince1970: 1_000_000)
        try FileManager.default.setAttributes(
            [.modificationDate: old],
            ofItemAtPath: archive.directory.at("\(Self.volume)/~$合同.docx").string)
        let now = Int64(Date().timeIntervalSince1970) * 1_000_000_000 + 3_600_000_000_000
        let summary = try archive.index(now: { now })
        #expect(summary.ignored == 2)
        #expect(summary.ignoredOld.map(\.description) == ["\(Self.volume)/~$合同.docx"])
        #expect(summary.documents == 0)
    }

    @Test func followsAChangedListOfIgnoredNames() throws {
        let archive = try ArchiveFixture()
        try archive.write("\(Self.volume)/02合同/甲.bak", "x")
        #expect(try archive.index().unregistered == 1)
        try archive.write(".dossierignore", "*.bak\n")
        let summary = try archive.index()
        #expect(summary.figures(\.ignored, \.documents, \.unregistered) == [1, 0, 0])
        try archive.remove(".dossierignore")
        #expect(try archive.index().new == 1)
    }

    @Test func writesNothingIntoTheArchive() throws {
        let archive = try ArchiveFixture()
        try archive.register(["02合同/甲.txt": "a"])
        try archive.write("散件.txt", "x")
        let before = try archive.contents()
        _ = try archive.index()
        _ = try archive.index(full: true)
        #expect(try archive.contents() == before)
    }

    @Test func neverRemembersPersonsAndCredit() throws {
        let archive = try ArchiveFixture()
        try archive.write("\(Self.volume)/persons.json", "{\"生日\":\"秘密生日XSECRETX\"}")
        try archive.write("\(Self.volume)/credit.json", "{\"额度\":\"秘密额度YSECRETY\"}")
        _ = try archive.index()
        let folder = archive.cache.at("dossier").string
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
            for word in ["SECRET", "secret", "秘密", "persons", "credit.json"] {
                #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)")
            }
        }
        #expect(try archive.titles("秘密") == [])
    }
}
