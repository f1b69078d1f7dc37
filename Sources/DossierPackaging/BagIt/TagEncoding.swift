/// The encodings of tag files that are understood (RFC 8493 §2.1.1; UTF-8 is what it recommends).
enum TagEncoding: Sendable, Hashable {
    case utf8, latin1, utf16

    /// The encoding of that name; nil for one that is not understood.
    init?(_ name: String) {
        switch name.uppercased().filter({ $0 != "-" && $0 != "_" }) {
        case "UTF8", "USASCII", "ASCII": self = .utf8
        case "ISO88591", "LATIN1", "ISO885915", "WINDOWS1252": self = .latin1
        case "UTF16", "UTF16LE", "UTF16BE": self = .utf16
        default: return nil
        }
    }

    /// A whole tag file as text; nil when it is not in this encoding.
    func text(_ bytes: [UInt8]) -> String? {
        if var transcoder = UTF16Transcoder(sniffing: bytes[...]) {
            return String(decoding: transcoder.utf8(of: bytes[...]), as: UTF8.self)
        }
        if self == .latin1 { return Self.fromLatin1(bytes[...]) }
        let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        return String(validating: bytes.dropFirst(isMarked ? 3 : 0), as: UTF8.self)
    }

    /// Latin-1 as text.
    static func fromLatin1(_ bytes: ArraySlice<UInt8>) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes { scalars.append(Unicode.Scalar(byte)) }
        return String(scalars)
    }
}
