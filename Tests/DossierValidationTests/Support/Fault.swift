import Foundation
import SystemPackage
import TestSupport
import Testing

/// What is done to a copy of the base archive, as a few lines of text that a person can read.
///
///     write PATH = TEXT        a file of that text          append PATH = TEXT   more of it
///     hex PATH = BYTES         a file of those bytes        age PATH = DATE      its time of change
///     patch PATH /POINTER = JSON    a value of a JSON file; a last step `-` adds to a list,
///                              and "@/POINTER" copies what is there
///     drop PATH /POINTER       no such value                sign                 commit to what differs
///     move PATH -> PATH        copy PATH -> PATH            link PATH -> TARGET
///     remove PATH              folder PATH                  pipe PATH
///     rawfolder PATH = BYTES   a folder in that one, its name of those bytes
///     now = DATE               fast                         only = PATH
///
/// `{A}` and its like stand for the places of ``BaseArchive``; `\n` in a text is a line feed.
struct Fault {
    /// The rule that must be found, and no other.
    let rule: String
    /// The steps, in order.
    let steps: [FaultStep]

    /// The folder of the fixtures.
    static let folder = PackageFolder.url
        .appendingPathComponent("Tests/DossierValidationTests/Fixtures")

    /// The names of all fixtures: the rules that they expect.
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { !$0.hasPrefix(".") }.sorted()

    /// Reads the fixture of that name; behind a plus stands what tells it from others of its rule.
    init(named name: String) throws {
        let file = Self.folder.appendingPathComponent(name).appendingPathComponent("fault")
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        rule = String(name.prefix { $0 != "+" })
        steps = try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
            try FaultStep(String($0))
        }
    }
}
