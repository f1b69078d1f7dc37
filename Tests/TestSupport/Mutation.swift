public import DossierModel

/// A document with one thing changed.
public struct Mutation {
    /// What was changed, and where.
    public var name: String
    /// The document, in which ``raw(_:)`` may stand.
    public var value: JSONValue

    /// Every document that differs from this one in one place, always the same ones.
    public static func all(of document: JSONValue) -> [Mutation] {
        Variants.of(document).map { Mutation(name: $0.name, value: $0.value) }
    }

    /// The document's text, in which ``raw(_:)`` stands without its quotation marks.
    public var text: [UInt8] {
        let text = String(decoding: JSONText.bytes(of: value), as: UTF8.self)
        guard text.contains(Self.mark) else { return Array(text.utf8) }
        let parts = text.split(separator: "\"\(Self.mark)", omittingEmptySubsequences: false)
        let rest = parts.dropFirst().map { part in
            let end = part.firstIndex(of: "\"") ?? part.endIndex
            return part[..<end] + part[end...].dropFirst()
        }
        return Array(([parts[0]] + rest).joined().utf8)
    }

    /// A value that stands in the text as these very characters.
    static func raw(_ text: String) -> JSONValue { .string(mark + text) }

    private static let mark = "\u{E000}"
}
