import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import DossierPackaging

/// One bad input that a bag can be, in every container that can hold it.
struct HostileBag: Sendable, CustomTestStringConvertible {
    /// In what a bag comes.
    enum Container: String, CaseIterable, Sendable {
        case tar, gzip, zstd, folder, stream
    }

    let name: String
    let rules: [String]
    /// Whether a folder can hold it; it has no absolute names and none twice.
    var isForFolders = true
    let make: @Sendable () -> [UInt8]

    init(
        _ name: String, _ rules: [String], folders: Bool = true,
        _ make: @escaping @Sendable () -> [UInt8]
    ) {
        self.name = name
        self.rules = rules
        isForFolders = folders
        self.make = make
    }

    var testDescription: String { name }

    /// A sound bag with one entry more.
    static func with(_ entry: [UInt8]) -> [UInt8] {
        Array(SampleBag().tar().dropLast(1024)) + entry + StrangeTar.end
    }

    /// A bag spoiled in its files.
    static func spoiled(_ body: (inout SampleBag) -> Void) -> [UInt8] {
        var bag = SampleBag()
        body(&bag)
        return bag.tar()
    }

    static let all: [HostileBag] = [
        HostileBag("sound", []) { SampleBag().tar() },
        HostileBag("a flipped bit", ["bag-digest-mismatch"]) {
            spoiled { $0.change("data/b/c.txt") { _ in "b" } }
        },
        HostileBag("an absolute path", ["package-name-unsafe"], folders: false) {
            with(StrangeTar.entry("/etc/passwd", [65]))
        },
        HostileBag("a parent", ["package-name-unsafe"], folders: false) {
            with(StrangeTar.entry("bag/data/../../../x", [65]))
        },
        HostileBag("a link", ["package-entry-kind"]) {
            with(StrangeTar.entry("bag/data/l", kind: "2", target: "/etc/passwd"))
        },
        HostileBag("a hard link", ["package-entry-kind"], folders: false) {
            with(StrangeTar.entry("bag/data/h", kind: "1", target: "bag/bagit.txt"))
        },
        HostileBag("a device", ["package-entry-kind"], folders: false) {
            with(StrangeTar.entry("bag/data/d", kind: "3"))
        },
        HostileBag("a pipe", ["package-entry-kind"]) {
            with(StrangeTar.entry("bag/data/p", kind: "6"))
        },
        HostileBag("one name twice", ["package-name-twice"], folders: false) {
            with(StrangeTar.entry("bag/data/b/c.txt", [66]))
        },
        HostileBag("one name by case", ["package-name-twins"]) {
            SampleBag(payload: ["A.txt": "1", "a.TXT": "2"]).tar()
        },
        HostileBag("one name by normal form", ["package-name-twins"]) {
            SampleBag(payload: ["e\u{301}.txt": "1", "\u{E9}.txt": "2"]).tar()
        },
        HostileBag("a manifest that lies", ["bag-digest-mismatch"]) {
            spoiled { bag in
                bag.change("manifest-sha256.txt") { text in
                    text.split(separator: "\n").map {
                        String(repeating: "0", count: 64) + $0.dropFirst(64) + "\n"
                    }.joined()
                }
                bag.settle()
            }
        },
        HostileBag("a missing file", ["bag-file-missing", "bag-oxum-wrong"]) {
            spoiled { $0.remove("data/b/c.txt") }
        },
        HostileBag("an extra file", ["bag-file-unlisted", "bag-oxum-wrong"]) {
            spoiled { $0.add("data/new.txt", "x") }
        },
        HostileBag("two top directories", ["package-several-tops"], folders: false) {
            with(StrangeTar.entry("other/data/x", [65]))
        },
    ]

    // MARK: Verifying

    /// What verifying says, in a container.
    func report(_ container: Container) throws -> PackageReport {
        let bytes = make()
        guard container != .stream else { return try SampleBag.verify(bytes, piece: 777) }
        let directory = try TemporaryDirectory()
        let folder = URL(fileURLWithPath: directory.path.string)
        try Data(bytes).write(to: URL(fileURLWithPath: directory.at("bag.tar").string))
        let (script, name) =
            switch container {
            case .gzip: ("gzip -n bag.tar", "bag.tar.gz")
            case .zstd: ("zstd -q bag.tar", "bag.tar.zst")
            case .folder: ("LC_ALL=C.UTF-8 tar -xf bag.tar", "bag")
            case .tar, .stream: ("true", "bag.tar")
            }
        let outcome = try Shell.run(script, in: folder)
        guard outcome.status == 0 else { throw PackageError(.brokenOff, place: outcome.output) }
        let file = directory.at(name)
        return try PackageVerifier().verify(container == .folder ? .folder(file) : .file(file))
    }
}
