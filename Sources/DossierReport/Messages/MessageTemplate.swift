internal import DossierModel

/// A sentence with places: `{name}`, `{name|text with #}` for what may be missing, or
/// `{count:file:files}` for the word that goes with a number, the first with 1 alone.
///
/// The second form is written only when the argument is neither absent, empty nor `0`; `#` stands
/// for the argument. What fills a place is never read as a template again.
struct MessageTemplate {
    /// A stretch of a sentence.
    private enum Part {
        case text(Substring)
        case place(name: String, optional: Substring?)
        case word(name: String, one: Substring, many: Substring)
    }

    private let parts: [Part]

    /// The template in a text of the catalogue.
    init(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let opening = rest.firstIndex(of: "{"),
            let closing = rest[opening...].firstIndex(of: "}")
        {
            parts.append(.text(rest[..<opening]))
            let inside = rest[rest.index(after: opening)..<closing]
            parts.append(Self.part(inside))
            rest = rest[rest.index(after: closing)...]
        }
        self.parts = parts + [.text(rest)]
    }

    private static func part(_ inside: Substring) -> Part {
        let halves = inside.split(
            separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 1 else {
            return .place(name: String(halves[0]), optional: halves[1])
        }
        let words = inside.split(separator: ":", omittingEmptySubsequences: false)
        guard words.count == 3 else { return .place(name: String(inside), optional: nil) }
        return .word(name: String(words[0]), one: words[1], many: words[2])
    }

    /// The names of the places.
    var places: Set<String> {
        Set(
            parts.compactMap { part in
                switch part {
                case .text: nil
                case .place(let name, _), .word(let name, _, _): name
                }
            })
    }

    /// The sentence; a place without an argument stays as it is written.
    func filled(with arguments: [String: String]) -> String {
        parts.map { part in
            switch part {
            case .text(let text): String(text)
            case .place(let name, nil): arguments[name].map { VisibleText.of($0) } ?? "{\(name)}"
            case .word(let name, let one, let many):
                String(arguments[name] == "1" ? one : many)
            case .place(let name, let optional?): Self.filled(optional, with: arguments[name] ?? "")
            }
        }.joined()
    }

    /// The sentence with all that it can say, the names of places in place of what fills them.
    var unfilled: String {
        parts.map { part in
            switch part {
            case .text(let text): String(text)
            case .place(let name, nil): "{\(name)}"
            case .word(_, _, let many): String(many)
            case .place(let name, let optional?): Self.filled(optional, with: "{\(name)}")
            }
        }.joined()
    }

    private static func filled(_ optional: Substring, with argument: String) -> String {
        guard !argument.isEmpty, argument != "0" else { return "" }
        return optional.split(separator: "#", omittingEmptySubsequences: false)
            .joined(separator: VisibleText.of(argument))
    }
}
