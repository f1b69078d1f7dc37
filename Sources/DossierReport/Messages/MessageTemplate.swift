internal import DossierModel

/// A sentence with places: `{name}`, or `{name|text with #}` for what may be missing.
///
/// The second form is written only when the argument is neither absent, empty nor `0`; `#` stands
/// for the argument. What fills a place is never read as a template again.
struct MessageTemplate {
    /// A stretch of a sentence.
    private enum Part {
        case text(Substring)
        case place(name: String, optional: Substring?)
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
            let halves = inside.split(
                separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
            parts.append(
                .place(name: String(halves[0]), optional: halves.count > 1 ? halves[1] : nil))
            rest = rest[rest.index(after: closing)...]
        }
        self.parts = parts + [.text(rest)]
    }

    /// The names of the places.
    var places: Set<String> {
        Set(
            parts.compactMap { part in
                guard case .place(let name, _) = part else { return nil }
                return name
            })
    }

    /// The sentence; a place without an argument stays as it is written.
    func filled(with arguments: [String: String]) -> String {
        parts.map { part in
            switch part {
            case .text(let text): String(text)
            case .place(let name, nil): arguments[name].map { VisibleText.of($0) } ?? "{\(name)}"
            case .place(let name, let optional?): Self.filled(optional, with: arguments[name] ?? "")
            }
        }.joined()
    }

    private static func filled(_ optional: Substring, with argument: String) -> String {
        guard !argument.isEmpty, argument != "0" else { return "" }
        return optional.split(separator: "#", omittingEmptySubsequences: false)
            .joined(separator: VisibleText.of(argument))
    }
}
