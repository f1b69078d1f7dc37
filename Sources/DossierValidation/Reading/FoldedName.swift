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
        if text.unicodeScalars.allSatisfy(\.hasOneSpelling) { return text }
        return text.precomposedStringWithCanonicalMapping.lowercased()
    }

    /// The key of a whole path.
    static func of(_ path: RelativePath) -> String { of(path.bytes) }
}
