/// How `%`, CR and LF of names stand in manifests and fetch.txt (RFC 8493 §2.1.3).
///
/// RFC 8493 encodes these three and only these. The drafts 0.93 to 0.96 encode nothing, the last of
/// 0.97 CR and LF, as bagit.py does whatever the version.
public enum BagPathEncoding {
    private static let percent = UInt8(ascii: "%")

    /// A path as a manifest of version 1.0 holds it.
    public static func encode(_ path: [UInt8]) -> [UInt8] {
        guard path.contains(where: isEncoded) else { return path }
        return path.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x0A: Array("%0A".utf8)
            case 0x0D: Array("%0D".utf8)
            case percent: Array("%25".utf8)
            default: [byte]
            }
        }
    }

    private static func isEncoded(_ byte: UInt8) -> Bool {
        byte == 0x0A || byte == 0x0D || byte == percent
    }

    /// The names that an entry of a manifest can mean, the likeliest first.
    public static func candidates(_ path: [UInt8], version: BagVersion) -> [[UInt8]] {
        guard path.contains(percent) else { return [path] }
        let whole = decode(path, percentToo: true)
        let lines = decode(path, percentToo: false)
        var candidates = version >= .newest ? [whole] : [lines, path]
        for other in [lines, path, whole] where !candidates.contains(other) {
            candidates.append(other)
        }
        return candidates
    }

    /// Decodes `%0A` and `%0D`, and `%25` where asked; anything else behind a `%` stays as it is.
    static func decode(_ path: [UInt8], percentToo: Bool) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(path.count)
        var rest = path[...]
        while let byte = rest.popFirst() {
            guard byte == percent, let value = decoded(rest.prefix(2), percentToo) else {
                output.append(byte)
                continue
            }
            output.append(value)
            rest = rest.dropFirst(2)
        }
        return output
    }

    private static func decoded(_ digits: ArraySlice<UInt8>, _ percentToo: Bool) -> UInt8? {
        switch String(decoding: digits, as: UTF8.self).uppercased() {
        case "0A": 0x0A
        case "0D": 0x0D
        case "25": percentToo ? percent : nil
        default: nil
        }
    }
}
