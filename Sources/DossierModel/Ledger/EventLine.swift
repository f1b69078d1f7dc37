/// A line of the ledger: an event and the signature over its exact bytes (design §4).
public struct EventLine: Sendable, Equatable {
    /// The longest line that the format allows, without its line feed.
    public static let longest = 65_535

    /// The event.
    public var event: Event
    /// The SSHSIG signature, in Base64 without armour.
    public var signature: String

    /// A signed event.
    public init(event: Event, signature: String) {
        self.event = event
        self.signature = signature
    }

    /// What is signed: the canonical JSON of the event.
    public var signedBytes: [UInt8] { CanonicalJSON.bytes(of: event.json) }

    /// The line in canonical JSON, without its line feed.
    public var bytes: [UInt8] { Self.bytes(signed: signedBytes, signature: signature) }

    /// The line that holds the canonical JSON of an event and its signature.
    public static func bytes(signed event: [UInt8], signature: String) -> [UInt8] {
        head + event + middle + signature.utf8 + tail
    }

    /// What is signed, cut out of the canonical line that this value was read from.
    public func signedBytes(in line: [UInt8]) -> ArraySlice<UInt8> {
        line.dropFirst(Self.head.count)
            .dropLast(Self.middle.count + signature.utf8.count + Self.tail.count)
    }

    private static let head = Array(#"{"event":"#.utf8)
    static let middle = Array(#","signature":""#.utf8)
    private static let tail = Array(#""}"#.utf8)

    /// Reads a line; the bytes must be the event's one form and not longer than allowed.
    ///
    /// - Throws: `tooLarge`, a fault of the text, or `badValue` when the form is not canonical.
    public init(bytes: [UInt8]) throws(JSONFault) {
        guard bytes.count <= Self.longest else {
            throw JSONFault(.tooLarge, line: 1, detail: "\(bytes.count)")
        }
        if let line = Self(quick: bytes) {
            self = line
        } else {
            try self.init(parsing: bytes)
        }
    }

    /// Reads a line by the parser, which says what is wrong.
    init(parsing bytes: [UInt8]) throws(JSONFault) {
        let value = try JSONParser.parse(bytes)
        var reader = try JSONReader(value)
        event = try reader.nested("event")
        signature = try reader.parsed("signature") { Base64.isAlphabet($0) ? $0 : nil }
        try reader.finish()
        // An event has one form: what reading it and writing it again gives.
        guard self.bytes == bytes else {
            throw JSONFault(.badValue, line: 1, detail: "RFC 8785")
        }
    }
}
