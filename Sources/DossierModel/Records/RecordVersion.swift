/// The bytes a document had at one time.
public struct RecordVersion: Sendable, Equatable {
    /// The version's number, from 1.
    public var number: Int
    /// SHA-256 of the bytes; nil only where a destroyed document's digest had to go too.
    public var digest: ContentDigest?
    /// How many bytes.
    public var size: Int
    /// When the version was registered.
    public var seen: Timestamp
    /// The month whose filing sealed it.
    public var sealedIn: YearMonth?

    /// A version.
    public init(
        number: Int, digest: ContentDigest?, size: Int, seen: Timestamp,
        sealedIn: YearMonth? = nil
    ) {
        self.number = number
        self.digest = digest
        self.size = size
        self.seen = seen
        self.sealedIn = sealedIn
    }
}

extension RecordVersion: JSONRepresentable {
    /// Reads a version.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        number = try reader.integer("n", in: 1...)
        digest = try reader.parsedIfPresent("digest") { ContentDigest($0) }
        size = try reader.integer("size", in: 0...)
        seen = try reader.parsed("seen") { Timestamp($0) }
        sealedIn = try reader.parsedIfPresent("sealedIn") { YearMonth($0) }
        try reader.finish()
    }

    /// The version as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("n", number)
        builder.add("digest", text: digest)
        builder.add("size", size)
        builder.add("seen", text: seen)
        builder.add("sealedIn", text: sealedIn)
        return builder.value
    }
}
