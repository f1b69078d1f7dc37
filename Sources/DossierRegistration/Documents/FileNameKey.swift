internal import DossierModel
internal import Foundation

/// Comparing names as Windows and macOS do, so that no name is a twin of another (design §3).
enum FileNameKey {
    /// A path with its differences of normalisation and case removed.
    static func of(_ path: RelativePath) -> String {
        guard let text = path.text else { return path.description }
        if text.unicodeScalars.allSatisfy(\.hasOneSpelling) { return text }
        return text.precomposedStringWithCanonicalMapping.lowercased()
    }

    /// The path with ` (2)` before the ending of its name.
    static func numbered(_ path: RelativePath, _ number: Int) -> RelativePath {
        let name = path.lastName
        let suffix = Array(" (\(number))".utf8)
        // What is longer than an ending ever is belongs to the name itself.
        let dot = name.lastIndex(of: UInt8(ascii: ".")).flatMap {
            $0 > 0 && name.count - $0 <= 32 ? $0 : nil
        }
        let stem = name[..<(dot ?? name.count)]
        let ending = name[(dot ?? name.count)...]
        let room = max(1, 255 - suffix.count - ending.count)
        let bytes = trimmed(stem, to: room) + suffix + ending
        let parent = path.parent
        return parent?.appending(name: bytes) ?? RelativePath(name: bytes) ?? path
    }

    /// The first bytes of a name, without cutting a character in two.
    private static func trimmed(_ name: ArraySlice<UInt8>, to count: Int) -> [UInt8] {
        guard name.count > count else { return Array(name) }
        var end = name.startIndex + count
        while end > name.startIndex, name[end] & 0xC0 == 0x80 { end -= 1 }
        return Array(name[..<end])
    }
}
