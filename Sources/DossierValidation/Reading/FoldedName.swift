import DossierModel
import Foundation

/// Names as file systems see them that fold case and Unicode form (design §3, names of files).
enum FoldedName {
    /// The key under which equal names are equal.
    static func of(_ bytes: [UInt8]) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return PercentEncoding.encode(bytes)
        }
        // Nothing to fold in the names that almost all files have.
        if text.unicodeScalars.allSatisfy(isPlain) { return text }
        return text.precomposedStringWithCanonicalMapping.lowercased()
    }

    /// Whether a character has neither case nor another form, nor joins the one before it: all of
    /// ASCII but capitals, and what Chinese names are written with.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A: false
        case 0..<0x80, 0x4E00...0x9FFF, 0x3400...0x4DBF: true
        case 0x2010...0x2027, 0x3001...0x3029, 0xFF01...0xFF20, 0xFF3B...0xFF5E: true
        default: false
        }
    }

    /// The key of a whole path.
    static func of(_ path: RelativePath) -> String { of(path.bytes) }
}
