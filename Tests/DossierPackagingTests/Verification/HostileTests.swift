import DossierModel
import DossierTar
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import DossierPackaging

@Suite("Hostile packages")
struct HostileTests {
    static let entries: [(String, [UInt8])] = [
        ("package-entry-kind", StrangeTar.entry("bag/data/l", kind: "2", target: "/etc/passwd")),
        ("package-entry-kind", StrangeTar.entry("bag/data/h", kind: "1", target: "bag/data/a")),
        ("package-entry-kind", StrangeTar.entry("bag/data/d", kind: "3")),
        ("package-entry-kind", StrangeTar.entry("bag/data/p", kind: "6")),
        ("package-entry-kind", StrangeTar.entry("bag", kind: "2", target: "/etc")),
        ("package-name-twice", StrangeTar.entry("bag", [65])),
        ("package-name-unsafe", StrangeTar.entry("/etc/passwd", [65])),
        ("package-name-unsafe", StrangeTar.entry("bag/../../x", [65])),
        ("package-name-unsafe", StrangeTar.entry("bag/data/..\\..\\x", [65])),
        ("package-name-unsafe", StrangeTar.entry("C:\\x", [65])),
        ("package-several-tops", StrangeTar.entry("other/data/x", [65])),
        ("package-name-twice", StrangeTar.entry("bag/data/b/c.txt", [66])),
    ]

    @Test("One bad entry is found", arguments: entries)
    func entry(rule: String, bytes: [UInt8]) throws {
        let whole = SampleBag().tar()
        let tar = Array(whole[..<(whole.count - 1024)]) + bytes + StrangeTar.end
        #expect(try SampleBag.verify(tar).rules == [rule])
    }

    @Test("Every bad input is found in every container that can hold it", arguments: HostileBag.all)
    func everywhere(bag: HostileBag) throws {
        for container in HostileBag.Container.allCases
        where bag.isForFolders || container != .folder {
            let report = try bag.report(container)
            #expect(report.rules == bag.rules, "\(container): \(report.findings)")
            #expect(report.valid == bag.rules.isEmpty)
        }
    }

    @Test(
        "Cut off, in every compression, it is a finding or refused", arguments: ["gzip", "zstd -q"])
    func truncatedCompressed(program: String) throws {
        let directory = try TemporaryDirectory()
        let folder = URL(fileURLWithPath: directory.path.string)
        try Data(SampleBag().tar()).write(to: URL(fileURLWithPath: directory.at("bag.tar").string))
        #expect(try Shell.run("\(program) -c bag.tar > whole", in: folder).status == 0)
        let whole = Array(try Data(contentsOf: folder.appendingPathComponent("whole")))
        #expect(try SampleBag.verify(whole).valid)
        for end in stride(from: 0, to: whole.count, by: 7) {
            do {
                #expect(try !SampleBag.verify(Array(whole[..<end])).valid, "\(end)")
            } catch is PackageError {}
        }
    }

    @Test("A first block that is damaged lets nothing be read: status 65, in plain words")
    func damagedFirstBlock() throws {
        let directory = try TemporaryDirectory()
        let folder = URL(fileURLWithPath: directory.path.string)
        try Data(SampleBag().tar()).write(to: URL(fileURLWithPath: directory.at("bag.tar").string))
        #expect(try Shell.run("zstd -q -c bag.tar > whole", in: folder).status == 0)
        var whole = Array(try Data(contentsOf: folder.appendingPathComponent("whole")))
        for place in 10..<min(60, whole.count) { whole[place] ^= 0xFF }
        let error = #expect(throws: PackageError.self) { try SampleBag.verify(whole) }
        #expect(error?.code == .brokenOff && error?.exitStatus == .corruptInput)
    }

    @Test("Something behind the end is found")
    func trailing() throws {
        let report = try SampleBag.verify(SampleBag().tar() + [1, 2, 3])
        #expect(report.rules == ["package-trailing-data"])
    }

    @Test("Cut off at every byte, it is never valid and never ends the program")
    func truncated() throws {
        let tar = SampleBag().tar()
        for end in stride(from: 0, to: tar.count - 1024, by: 61) {
            do {
                let report = try SampleBag.verify(Array(tar[..<end]))
                #expect(!report.valid, "\(end)")
            } catch is PackageError {
                #expect(end < 512)
            }
        }
    }

    @Test("A bomb of Zstandard is a finding, and ends the reading")
    func bomb() throws {
        var bag = SampleBag()
        bag.files[1].bytes = [UInt8](repeating: 0, count: 4 << 20)
        let directory = try TemporaryDirectory()
        let file = directory.at("bag.tar")
        try Data(bag.tar()).write(to: URL(fileURLWithPath: file.string))
        let folder = URL(fileURLWithPath: directory.path.string)
        #expect(try Shell.run("zstd -q bag.tar", in: folder).status == 0)
        let limits = ReadingLimits(expansion: 100, freeBytes: 1 << 20)
        let report = try PackageVerifier(limits: limits).verify(.file(directory.at("bag.tar.zst")))
        #expect(report.rules == ["package-bomb"])
    }

    @Test("Too many entries are a finding; many are none")
    func many() throws {
        let isLong = ProcessInfo.processInfo.environment["TEST_SCALE"] != nil
        var bag = SampleBag(payload: [:])
        for number in 0..<(isLong ? 100_000 : 3_000) { bag.files.append(("data/\(number)", [])) }
        bag.remove("bag-info.txt")
        let digest = Hexadecimal.text(ContentDigest(of: []).bytes)
        let lines = bag.files.filter { $0.path.hasPrefix("data/") }.map {
            "\(digest)  \($0.path)\n"
        }
        bag.files.removeAll { $0.path.hasSuffix("manifest-sha256.txt") }
        bag.files.append(("manifest-sha256.txt", Array(lines.joined().utf8)))
        let report = try bag.report()
        #expect(report.rules == [] && report.documents == lines.count)
        let directory = try TemporaryDirectory()
        let file = directory.at("bag.tar")
        try Data(bag.tar()).write(to: URL(fileURLWithPath: file.string))
        let few = try PackageVerifier(limits: ReadingLimits(entries: 1_000)).verify(.file(file))
        #expect(few.rules == ["package-too-much"])
    }

    static let strangers: [(String, [UInt8])] = [
        ("nothing", []), ("text", Array("hello, this is no tar".utf8)),
        ("zeros", [UInt8](repeating: 0, count: 10_240)),
        ("noise", (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }),
    ]

    @Test("What is no package is refused with status 65", arguments: strangers)
    func stranger(name: String, bytes: [UInt8]) throws {
        let error = #expect(throws: PackageError.self) { try SampleBag.verify(bytes) }
        #expect(error?.exitStatus == .corruptInput)
    }

    @Test("A rare algorithm of a stream is never said to be checked")
    func rareAlgorithm() throws {
        let report = try SampleBag.verify(SampleBag([.sha384]).tar())
        #expect(!report.valid && report.rules == ["bag-digest-not-taken"])
    }
}
