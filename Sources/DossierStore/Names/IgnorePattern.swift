/// One line of a `.dossierignore`, in the syntax of gitignore(5).
struct IgnorePattern: Sendable, Equatable {
    let isNegated: Bool
    private let isForDirectories: Bool
    private let isAnchored: Bool
    private let segments: [NamePattern]

    /// Nil for an empty line, a comment, and a line that can match nothing.
    init?(_ line: [UInt8]) {
        var text = Self.trimmed(line)[...]
        guard let first = text.first, first != UInt8(ascii: "#") else { return nil }
        isNegated = first == UInt8(ascii: "!")
        if isNegated { text = text.dropFirst() }
        isForDirectories = text.last == UInt8(ascii: "/")
        if isForDirectories { text = text.dropLast() }
        isAnchored = text.contains(UInt8(ascii: "/"))
        if text.first == UInt8(ascii: "/") { text = text.dropFirst() }
        guard !text.isEmpty else { return nil }
        segments = text.split(separator: UInt8(ascii: "/")).map { NamePattern(Array($0)) }
    }

    /// Without a carriage return, and without spaces at the end unless a backslash stands before.
    private static func trimmed(_ line: [UInt8]) -> [UInt8] {
        var text = line
        if text.last == 0x0D { text.removeLast() }
        while text.last == 0x20, text.dropLast().last != UInt8(ascii: "\\") { text.removeLast() }
        return text
    }

    /// Whether the line matches a path below the root.
    func matches(_ path: ArraySlice<UInt8>, isDirectory: Bool) -> Bool {
        guard isDirectory || !isForDirectories else { return false }
        guard isAnchored else {
            let slash = path.lastIndex(of: UInt8(ascii: "/"))
            return segments[0].matches(path[(slash.map { $0 + 1 } ?? path.startIndex)...])
        }
        return Self.match(segments[...], path.split(separator: UInt8(ascii: "/"))[...])
    }

    /// `**` stands for any number of folders, at the end for at least one name.
    private static func match(
        _ segments: ArraySlice<NamePattern>, _ names: ArraySlice<ArraySlice<UInt8>>
    ) -> Bool {
        guard let segment = segments.first else { return names.isEmpty }
        guard segment.isAnyDepth else {
            guard let name = names.first, segment.matches(name) else { return false }
            return match(segments.dropFirst(), names.dropFirst())
        }
        let rest = segments.dropFirst()
        if rest.isEmpty { return !names.isEmpty }
        return (names.startIndex...names.endIndex).contains { match(rest, names[$0...]) }
    }
}
