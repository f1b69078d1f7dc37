import DossierModel
import TestSupport
import Testing

/// One line of a fault.
enum FaultStep: Equatable {
    case write(String, String)
    case append(String, String)
    case hex(String, [UInt8])
    case age(String, String)
    case patch(String, pointer: String, JSONValue)
    case drop(String, pointer: String)
    case move(String, String)
    case copy(String, String)
    case link(String, String)
    case remove(String)
    case folder(String)
    case rawFolder(String, [UInt8])
    case pipe(String)
    case sign
    case now(String)
    case fast
    case only(String)
    /// The pages above the volumes are compared with what they should say.
    case pages

    /// What is wrong with a line.
    struct Mistake: Error {
        var line: String
    }

    /// Reads a line.
    init(_ line: String) throws {
        let verb = String(line.prefix { $0 != " " })
        let rest = BaseArchive.places.reduce(String(line.dropFirst(verb.count + 1))) {
            $0.replacing("{\($1.key)}", with: $1.value)
        }
        let halves = (rest.hasSuffix(" =") ? rest + " " : rest)
            .split(separator: " = ", maxSplits: 1, omittingEmptySubsequences: false)
            .map(String.init)
        let ends = rest.split(separator: " -> ", maxSplits: 1).map(String.init)
        let text = (halves.last ?? "").replacing("\\n", with: "\n")
        switch (verb, halves.count, ends.count) {
        case ("write", 2, _): self = .write(halves[0], text)
        case ("append", 2, _): self = .append(halves[0], text)
        case ("hex", 2, _): self = .hex(halves[0], try #require(Hexadecimal.bytes(halves[1])))
        case ("age", 2, _): self = .age(halves[0], halves[1])
        case ("patch", 2, _):
            let (path, pointer) = try Self.target(halves[0])
            self = .patch(path, pointer: pointer, try JSONParser.parse(Array(halves[1].utf8)))
        case ("drop", _, _):
            let (path, pointer) = try Self.target(rest)
            self = .drop(path, pointer: pointer)
        case ("move", _, 2): self = .move(ends[0], ends[1])
        case ("copy", _, 2): self = .copy(ends[0], ends[1])
        case ("link", _, 2): self = .link(ends[0], ends[1])
        case ("remove", _, _): self = .remove(rest)
        case ("folder", _, _): self = .folder(rest)
        case ("rawfolder", 2, _):
            self = .rawFolder(halves[0], try #require(Hexadecimal.bytes(halves[1])))
        case ("pipe", _, _): self = .pipe(rest)
        case ("sign", _, _): self = .sign
        case ("now", _, _): self = .now(String(rest.dropFirst(2)))
        case ("fast", _, _): self = .fast
        case ("only", _, _): self = .only(String(rest.dropFirst(2)))
        case ("pages", _, _): self = .pages
        default: throw Mistake(line: line)
        }
    }

    private static func target(_ text: String) throws -> (path: String, pointer: String) {
        let parts = text.split(separator: " /", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw Mistake(line: text) }
        return (parts[0], "/" + parts[1])
    }
}
