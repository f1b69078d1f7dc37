internal import Foundation

/// A name as file systems compare it that do not tell case or normalisation apart (RFC 8493 §6.1).
enum NameKey {
    /// The name in NFC and without case.
    static func of(_ path: ArraySlice<UInt8>) -> [UInt8] {
        guard !path.allSatisfy({ $0 < 0x80 }) else { return path.map(lowered) }
        guard let text = String(validating: path, as: UTF8.self) else { return Array(path) }
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.isASCII || (0x4E00...0x9FFF).contains($0.value)
        }
        if isPlain { return path.map(lowered) }
        return Array(text.precomposedStringWithCanonicalMapping.lowercased().utf8)
    }

    /// The name in NFC, its case kept; nil when it is not text.
    static func composed(_ path: ArraySlice<UInt8>) -> [UInt8]? {
        guard let text = String(validating: path, as: UTF8.self) else { return nil }
        return Array(text.precomposedStringWithCanonicalMapping.utf8)
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}
