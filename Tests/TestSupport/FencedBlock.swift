/// A fenced block of a Markdown document, found by the words behind its fence.
public enum FencedBlock {
    /// The text between the fences, with its last line feed; nil where there is no such block.
    public static func text(_ info: String, in document: String) -> String? {
        range(info, in: document).map { String(document[$0]) }
    }

    /// The document with another text between the fences.
    public static func replacing(
        _ info: String, with text: String, in document: String
    ) -> String {
        guard let range = range(info, in: document) else { return document }
        return document.replacingCharacters(range, with: text)
    }

    private static func range(_ info: String, in document: String) -> Range<String.Index>? {
        let opening = document.ranges(of: "\n```\(info)\n").first
        guard let start = opening?.upperBound,
            let end = document[start...].ranges(of: "```\n").first?.lowerBound
        else { return nil }
        return start..<end
    }
}

extension String {
    fileprivate func replacingCharacters(
        _ range: Range<String.Index>, with text: String
    ) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
