import DossierModel
import Testing

@testable import DossierPackaging

@Suite("Hostile packages")
struct HostileTests {
    static let entries: [(String, [UInt8])] = [
        ("package-entry-kind", StrangeTar.entry("bag/data/l", kind: "2", target: "/etc/passwd")),
        ("package-entry-kind", StrangeTar.entry("bag/data/h", kind: "1", target: "bag/data/a")),
        ("package-entry-kind", StrangeTar.entry("bag/data/d", kind: "3")),
        ("package-entry-kind", StrangeTar.entry("bag/data/p", kind: "6")),
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
