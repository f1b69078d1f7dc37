import Crypto
public import DossierModel

/// A private Ed25519 key that signs events (RFC 8032, design §4).
public struct SigningKey: Sendable {
    /// The key that others check signatures with.
    public let publicKey: PublicKeyText
    /// The 32 secret bytes.
    let seed: [UInt8]
    private let key: Curve25519.Signing.PrivateKey

    /// How many secret bytes a key is made of.
    public static let seedLength = 32

    /// The key of a seed.
    ///
    /// - Throws: `badKeyFile` when the seed does not have 32 bytes.
    public init(seed: [UInt8]) throws(LedgerError) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
            let publicKey = PublicKeyText(rawKey: Array(key.publicKey.rawRepresentation))
        else { throw LedgerError(.badKeyFile, detail: "\(seed.count)") }
        self.key = key
        self.seed = seed
        self.publicKey = publicKey
    }

    /// A fresh key.
    public init(from source: some IdentitySource) throws(LedgerError) {
        try self.init(seed: source.randomBytes(Self.seedLength))
    }

    /// The public and worthless key that a sandbox has for a staff id, `archive`, or `recovery`.
    ///
    /// Anyone can derive it, so that what a sandbox signs proves nothing (design §3.11).
    public static func sandbox(
        _ archive: ArchiveID, _ holder: String
    ) throws(LedgerError) -> SigningKey {
        let text = "dossier sandbox key v1\n\(archive)\n\(holder)"
        return try SigningKey(seed: ContentDigest(of: Array(text.utf8)).bytes)
    }

    /// The key that a sandbox's archive has after it was replaced so many times.
    public static func sandboxArchive(
        _ archive: ArchiveID, rotation: Int
    ) throws(LedgerError) -> SigningKey {
        try sandbox(archive, rotation == 0 ? "archive" : "archive \(rotation)")
    }

    /// Signs a message for a purpose, as `ssh-keygen -Y sign` would.
    ///
    /// - Throws: `badSignature` when the cryptographic library fails.
    public func sign(
        _ message: some Sequence<UInt8>, namespace: String
    ) throws(LedgerError) -> SSHSignature {
        let bytes = SSHSignature.signedBytes(message, namespace)
        guard let signature = try? key.signature(for: bytes) else {
            throw LedgerError(.badSignature, place: publicKey.fingerprint)
        }
        return SSHSignature(
            publicKey: publicKey, namespace: namespace, rawSignature: Array(signature))
    }

    /// Signs these very bytes (RFC 8032), as a signed note wants it.
    ///
    /// No text of a note can be what ``sign(_:namespace:)`` signs: that begins with `SSHSIG` and
    /// bytes that a note must not hold.
    func rawSignature(_ bytes: [UInt8]) throws(LedgerError) -> [UInt8] {
        guard let signature = try? key.signature(for: bytes) else {
            throw LedgerError(.badSignature, place: publicKey.fingerprint)
        }
        return Array(signature)
    }
}
