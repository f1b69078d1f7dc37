internal import Crypto
public import DossierModel

/// The public half of a key that signs notes, with its name: `<name>+<key id>+<Base64>`.
///
/// This is the form in which Go's `note` package and C2SP signed-note hand keys on; of the kinds of
/// keys only Ed25519 (type 1) is known here.
public struct VerifierKey: Sendable, Hashable, CustomStringConvertible {
    /// What the key is called; a log's key is called as the log's origin.
    public let name: String
    /// The key.
    public let key: PublicKeyText

    private static let type: UInt8 = 0x01

    /// A key of a name; nil for a name that a note does not allow.
    public init?(name: String, key: PublicKeyText) {
        guard NoteName.isValid(name) else { return nil }
        self.name = name
        self.key = key
    }

    /// Reads a key; nil unless its parts agree.
    public init?(_ text: String) {
        let parts = text.unicodeScalars.split(
            separator: "+", maxSplits: 2, omittingEmptySubsequences: false
        ).map(String.init)
        guard parts.count == 3, let bytes = Base64.bytes(parts[2]), bytes.first == Self.type,
            let key = PublicKeyText(rawKey: Array(bytes.dropFirst()))
        else { return nil }
        self.init(name: parts[0], key: key)
        guard parts[1] == Self.digits(keyID) else { return nil }
    }

    /// The key id by which a signature line names the key (C2SP signed-note).
    public var keyID: UInt32 {
        let digest = ContentDigest(of: Array(name.utf8) + [0x0A, Self.type] + key.rawKey)
        return digest.bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// The key as it is handed on.
    public var description: String {
        "\(name)+\(Self.digits(keyID))+\(Base64.text([Self.type] + key.rawKey))"
    }

    /// Whether the key made this signature of exactly these bytes (RFC 8032).
    func verifies(_ signature: [UInt8], of bytes: [UInt8]) -> Bool {
        guard signature.count == 64,
            let verifier = try? Curve25519.Signing.PublicKey(rawRepresentation: key.rawKey)
        else { return false }
        return verifier.isValidSignature(signature, for: bytes)
    }

    private static func digits(_ id: UInt32) -> String {
        Hexadecimal.text((0..<4).map { UInt8(truncatingIfNeeded: id >> (24 - 8 * UInt32($0))) })
    }
}
