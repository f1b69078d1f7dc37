import DossierModel

/// A private key as `ssh-keygen` keeps it: the file format `openssh-key-v1`, without a passphrase.
///
/// The form is OpenSSH's PROTOCOL.key. A key with a passphrase is refused with a message of its own:
/// this program has no safe way to ask for one; the mode of the file protects the key.
public struct OpenSSHPrivateKeyFile: Sendable {
    /// The key.
    public let key: SigningKey
    /// The comment behind the key, for people.
    public let comment: String

    private static let magic = Array("openssh-key-v1\0".utf8)
    private static let keyType = "ssh-ed25519"
    private static let armour = Armour(label: "OPENSSH PRIVATE KEY")
    private static let blockSize = 8

    /// A file that holds a key.
    public init(key: SigningKey, comment: String) {
        self.key = key
        self.comment = comment
    }

    /// The bytes of the file.
    public var bytes: [UInt8] {
        var writer = SSHWriter(Self.magic)
        writer.add(string: "none".utf8)
        writer.add(string: "none".utf8)
        writer.add(string: [])
        writer.add(1)
        writer.add(string: key.publicKey.blob)
        writer.add(string: secretPart)
        return Array(Self.armour.text(writer.bytes).utf8)
    }

    /// The part that a passphrase would encrypt, padded with the bytes 1, 2, 3 and so on.
    private var secretPart: [UInt8] {
        // Two equal numbers, by which a wrong passphrase would be noticed; any pair will do.
        let check = ContentDigest(of: key.publicKey.blob).bytes.prefix(4)
        var writer = SSHWriter(check + check)
        writer.add(string: Self.keyType.utf8)
        writer.add(string: key.publicKey.rawKey)
        writer.add(string: key.seed + key.publicKey.rawKey)
        writer.add(string: comment.utf8)
        let padding = (Self.blockSize - writer.bytes.count % Self.blockSize) % Self.blockSize
        writer.add(raw: (0..<padding).map { UInt8($0 + 1) })
        return writer.bytes
    }
}

// MARK: - Reading

extension OpenSSHPrivateKeyFile {
    /// Reads a file.
    ///
    /// - Throws: `encryptedKey` for one with a passphrase, `badKeyFile` for anything that is not one
    ///   Ed25519 key; the detail names the part at fault.
    public init(bytes: [UInt8]) throws(LedgerError) {
        guard let text = String(validating: bytes, as: UTF8.self),
            let blob = Self.armour.bytes(text)
        else { throw Self.fault("armour") }
        var reader = SSHReader(blob)
        guard reader.take(Self.magic.count) == Self.magic else { throw Self.fault("magic") }
        guard let cipher = reader.string(), let derivation = reader.string() else {
            throw Self.fault("cipher")
        }
        let none = Array("none".utf8)
        guard cipher == none, derivation == none else { throw LedgerError(.encryptedKey) }
        guard reader.string() == [], reader.number() == 1 else { throw Self.fault("count") }
        let blobOfKey = reader.string()
        guard let publicKey = blobOfKey.flatMap({ PublicKeyText(blob: $0) }) else {
            throw Self.fault(Self.type(of: blobOfKey ?? []) ?? "type")
        }
        guard let secret = reader.string(), reader.isAtEnd else { throw Self.fault("end") }
        (key, comment) = try Self.secret(secret, of: publicKey)
    }

    private static func secret(
        _ bytes: [UInt8], of publicKey: PublicKeyText
    ) throws(LedgerError) -> (SigningKey, String) {
        var reader = SSHReader(bytes)
        guard let first = reader.number(), reader.number() == first else { throw fault("check") }
        guard reader.string(keyType), reader.string() == publicKey.rawKey,
            let pair = reader.string(), pair.count == 64
        else { throw fault("key") }
        let key = try SigningKey(seed: Array(pair.prefix(SigningKey.seedLength)))
        guard key.publicKey == publicKey, pair.suffix(32).elementsEqual(publicKey.rawKey) else {
            throw fault("pair")
        }
        guard let comment = reader.string() else { throw fault("comment") }
        let padding = reader.remaining
        guard padding.count < blockSize, padding.enumerated().allSatisfy({ $0 + 1 == $1 }) else {
            throw fault("padding")
        }
        return (key, String(decoding: comment, as: UTF8.self))
    }

    /// What a key says that it is, such as `ssh-rsa`; nil where that is no word.
    private static func type(of blob: [UInt8]) -> String? {
        var reader = SSHReader(blob)
        guard let name = reader.string(), (1...64).contains(name.count),
            name.allSatisfy({ (0x21...0x7E).contains($0) })
        else { return nil }
        return String(decoding: name, as: UTF8.self)
    }

    private static func fault(_ part: String) -> LedgerError {
        LedgerError(.badKeyFile, detail: part)
    }
}
