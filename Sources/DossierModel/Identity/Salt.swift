/// Sixteen random bytes that make a commitment unguessable (design §4).
public struct Salt: Hashable, Sendable, CustomStringConvertible {
    /// The bytes as 32 hexadecimal digits.
    public let description: String

    /// Reads a salt; nil unless it is 32 lower-case hexadecimal digits.
    public init?(_ text: String) {
        guard text.utf8.count == 32, Hexadecimal.bytes(text) != nil else { return nil }
        description = text
    }

    /// A salt of these bytes, of which 16 are used.
    public init(random: [UInt8]) {
        description = Hexadecimal.text((0..<16).map { $0 < random.count ? random[$0] : 0 })
    }
}
