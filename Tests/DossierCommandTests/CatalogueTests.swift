import DossierModel
import DossierReport
import DossierRetention
import Foundation
import TestSupport
import Testing

/// That every sentence exists and every sentence is used, read from the sources themselves.
@Suite("The message catalogues")
struct CatalogueTests {
    private static let sources: [(path: String, text: String)] = {
        let root = PackageFolder.url.appendingPathComponent("Sources")
        let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
        return (names ?? []).filter { $0.hasSuffix(".swift") }.compactMap { name in
            let data = FileManager.default.contents(
                atPath: root.appendingPathComponent(name).path)
            return data.map { (name, String(decoding: $0, as: UTF8.self)) }
        }
    }()

    private static let code = sources.filter { !$0.path.hasPrefix("DossierReport/Messages/") }

    /// Keys in the sources: `Type.Code.case` of every `MessageKey`, found by reading.
    private static let declared: Set<String> = {
        var keys: Set<String> = []
        for (_, text) in sources {
            var types: [(indent: Int, name: String)] = []
            var isKeys = false
            for line in text.split(separator: "\n") {
                let indent = line.prefix { $0 == " " }.count
                let words = line.drop { $0 == " " }
                if !words.isEmpty, !words.hasPrefix("//"), !words.hasPrefix("{") {
                    while let last = types.last, indent <= last.indent {
                        types.removeLast()
                        isKeys = false
                    }
                }
                if let match = words.firstMatch(
                    of:
                        /^(?:public |internal |private |fileprivate )*(?:struct|enum|extension|class|final class) (\w+(?:\.\w+)*)(.*)/
                ) {
                    types.append((indent, String(match.1)))
                    isKeys = match.2.contains("MessageKey")
                } else if isKeys, indent == (types.last?.indent ?? 0) + 4,
                    let match = words.firstMatch(of: /^case ([^.].*)/)
                {
                    let type = types.map(\.name).joined(separator: ".")
                    for part in match.1.split(separator: ",") {
                        let halves = part.split(separator: "=").map {
                            $0.trimmingCharacters(in: CharacterSet(charactersIn: " \"`"))
                        }
                        keys.insert("\(type).\(halves.last ?? "")")
                    }
                }
            }
        }
        return keys
    }()

    @Test("Every key of every module has a sentence in both languages")
    func complete() {
        #expect(Self.declared.count > 150)
        for language in Language.allCases {
            let missing = Self.declared.subtracting(MessageCatalogue.keys(in: language))
            #expect(missing.sorted() == [], "\(language)")
        }
    }

    @Test("Every word of help and outcome that the command asks for is there")
    func asked() {
        let keys = MessageCatalogue.keys(in: .chinese)
        var missing: Set<String> = []
        for (path, text) in Self.code where path.hasPrefix("DossierCommand/") {
            for match in text.matches(of: /(?:help|abstract)\("([^"\\]+)"\)/)
            where !keys.contains("help.\(match.1)") {
                missing.insert("help.\(match.1)")
            }
            for match in text.matches(of: /say\(\s*"([^"\\]+)"/)
            where !keys.contains("outcome.\(match.1)") {
                missing.insert("outcome.\(match.1)")
            }
        }
        #expect(missing.sorted() == [])
    }

    @Test("No sentence is without a user")
    func used() {
        let all = Self.code.map(\.text).joined()
        let unused = MessageCatalogue.keys(in: .chinese).filter { key in
            if Self.declared.contains(key) { return false }
            let words = key.split(separator: ".").map(String.init)
            switch words.first {
            case "finding": return !all.contains("\"\(words[1])\"")
            // What is said of a `case` in some list of reasons or kinds.
            case "why", "kind": return !all.contains(words[1])
            case "attempt":
                let acts = Set(DisposalWord.allCases.map(\.attempt))
                return !all.contains(words[1]) && !acts.contains(words[1])
            case "help", "outcome":
                let name = words.dropFirst().joined(separator: ".")
                let stem = words.dropFirst().dropLast().joined(separator: ".")
                return !all.contains("\"\(name)\"") && !all.contains("\"\(stem).\\(")
                    && !all.contains("\"\(name.prefix { $0 != "." }).\\(")
                    && !all.contains("\"\(stem).\" + ")
            default: return true
            }
        }
        #expect(unused.sorted() == [])
    }
}
