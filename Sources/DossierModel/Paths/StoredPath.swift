/// A path as JSON holds it: text, and whether that text is percent-encoded because the name is not
/// UTF-8 (design §3).
public enum StoredPath {
    /// The members `path` and, where needed, `pathEncoded` of an object.
    public static func add(_ path: RelativePath?, to builder: inout JSONBuilder) {
        guard let path else { return }
        if let text = path.text {
            builder.add("path", text)
        } else {
            builder.add("path", PercentEncoding.encode(path.bytes))
            builder.add("pathEncoded", ifTrue: true)
        }
    }

    /// Reads the members that ``add(_:to:)`` writes.
    public static func read(
        from reader: inout JSONReader
    ) throws(JSONFault) -> RelativePath? {
        let text = try reader.stringIfPresent("path")
        let isEncoded = try reader.bool("pathEncoded", default: false)
        guard let text else {
            if isEncoded { throw reader.fault("path", .missingMember, "path") }
            return nil
        }
        let bytes = isEncoded ? encodedBytes(text) : Array(text.utf8)
        guard let bytes, let path = RelativePath(bytes: bytes) else {
            throw reader.fault("path", .badValue, text)
        }
        return path
    }

    /// The bytes of an encoded path; nil unless they need the encoding and have this one form of it.
    private static func encodedBytes(_ text: String) -> [UInt8]? {
        guard let bytes = PercentEncoding.decode(text),
            UTF8Check.firstInvalidByte(bytes) != nil,
            PercentEncoding.encode(bytes).utf8.elementsEqual(text.utf8)
        else { return nil }
        return bytes
    }
}
