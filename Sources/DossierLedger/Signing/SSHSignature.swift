import Crypto
public import DossierModel

/// A detached signature in the form of `ssh-keygen -Y sign`.
///
/// The form is OpenSSH's PROTOCOL.sshsig, version 1, with an Ed25519 key and SHA-512; anything else
/// is refused, because format 1 of an archive has no other signatures (design §4).
public struct SSHSignature: Sendable, Equatable {
    /// The key that is said to have signed.
    public let publicKey: PublicKeyText
    /// What the signature is for; it never counts for anything else.
    public let namespace: String
    /// The 64 bytes of the Ed25519 signature (RFC 8032).
    public let rawSignature: [UInt8]

    static let magic = Array("SSHSIG".utf8)
    static let hash = "sha512"
    private static let keyType = "ssh-ed25519"
    private static let armour = Armour(label: "SSH SIGNATURE")

    /// A signature of these parts; the raw one has 64 bytes.
    init(publicKey: PublicKeyText, namespace: String, rawSignature: [UInt8]) {
        self.publicKey = publicKey
        self.namespace = namespace
        self.rawSignature = rawSignature
    }

    /// The exact bytes that an Ed25519 key signs for a message (PROTOCOL.sshsig §3).
    static func signedBytes(_ message: some Sequence<UInt8>, _ namespace: String) -> [UInt8] {
        var hasher = SHA512()
        hasher.update(data: Array(message))
        var writer = SSHWriter(magic)
        writer.add(string: namespace.utf8)
        writer.add(string: [])
        writer.add(string: hash.utf8)
        writer.add(string: Array(hasher.finalize()))
        return writer.bytes
    }

    /// Whether this key signed exactly this message for this purpose.
    public func verify(
        _ message: some Sequence<UInt8>, namespace: String, key: PublicKeyText
    ) -> Bool {
        guard self.namespace == namespace, publicKey == key,
            let verifier = try? Curve25519.Signing.PublicKey(rawRepresentation: key.rawKey)
        else { return false }
        return verifier.isValidSignature(
            rawSignature, for: Self.signedBytes(message, namespace))
    }
}

// MARK: - Written forms

extension SSHSignature {
    /// The binary form.
    public var blob: [UInt8] {
        var signature = SSHWriter()
        signature.add(string: Self.keyType.utf8)
        signature.add(string: rawSignature)
        var writer = SSHWriter(Self.magic)
        writer.add(1)
        writer.add(string: publicKey.blob)
        writer.add(string: namespace.utf8)
        writer.add(string: [])
        writer.add(string: Self.hash.utf8)
        writer.add(string: signature.bytes)
        return writer.bytes
    }

    /// The binary form in Base64 without armour, as a line of the ledger holds it.
    public var base64: String { Base64.text(blob) }

    /// The form that `ssh-keygen -Y verify` reads.
    public var armoured: String { Self.armour.text(blob) }

    /// Reads the binary form.
    ///
    /// - Throws: `badSignature`, which names the part at fault.
    public init(blob: [UInt8]) throws(LedgerError) {
        if let usual = Self(usual: blob) {
            self = usual
            return
        }
        var reader = SSHReader(blob)
        guard reader.take(6) == Self.magic else { throw Self.fault("SSHSIG") }
        guard reader.number() == 1 else { throw Self.fault("version") }
        guard let key = reader.string().flatMap({ PublicKeyText(blob: $0) }) else {
            throw Self.fault("publickey")
        }
        guard let name = reader.string(), let namespace = String(validating: name, as: UTF8.self),
            !namespace.isEmpty
        else { throw Self.fault("namespace") }
        guard reader.string() == [] else { throw Self.fault("reserved") }
        guard reader.string(Self.hash) else { throw Self.fault("hash_algorithm") }
        var inner = SSHReader(reader.string() ?? [])
        guard inner.string(Self.keyType), let raw = inner.string(), raw.count == 64, inner.isAtEnd
        else { throw Self.fault("signature") }
        guard reader.isAtEnd else { throw Self.fault("end") }
        self.init(publicKey: key, namespace: namespace, rawSignature: raw)
    }

    /// Reads the binary form from Base64 without armour.
    ///
    /// - Throws: `badSignature`, which names the part at fault.
    public init(base64: String) throws(LedgerError) {
        guard let blob = Base64.bytes(base64) else { throw Self.fault("Base64") }
        try self.init(blob: blob)
    }

    /// Reads the form that `ssh-keygen -Y sign` writes.
    ///
    /// - Throws: `badSignature`, which names the part at fault.
    public init(armoured: String) throws(LedgerError) {
        guard let blob = Self.armour.bytes(armoured) else { throw Self.fault("armour") }
        try self.init(blob: blob)
    }

    private static func fault(_ part: String) -> LedgerError {
        LedgerError(.badSignature, detail: part)
    }
}
