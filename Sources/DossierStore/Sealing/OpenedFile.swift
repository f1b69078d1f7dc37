internal import DossierModel

/// The plain bytes of a file that may be encrypted, read once from its beginning.
///
/// Not for several threads at once.
public final class OpenedFile {
    /// The first line of every file that age(1) makes (C2SP age, version 1).
    private static let header = Array("age-encryption.org/v1\n".utf8)

    private let source: Encryption.Source
    private let digest = SharedDigest()
    private var head: [UInt8]
    private let stream: (any DecryptingStream)?

    /// Whether the file is encrypted.
    public var isEncrypted: Bool { stream != nil }

    /// Looks at the beginning of a file.
    ///
    /// - Parameters:
    ///   - place: What the file is called, for people.
    ///   - opening: The private keys that were named; nil for none.
    ///   - isDigested: Whether ``stored`` is wanted.
    ///   - source: Gives the bytes as they are stored, none at the end.
    /// - Throws: `identityNeeded` for an encrypted file without a key; ``EncryptionError``; what the
    ///   source threw.
    public init(
        _ place: String, with opening: Opening?, isDigested: Bool = true,
        from source: @escaping Encryption.Source
    ) throws {
        let digest = digest
        let counted: Encryption.Source = {
            let bytes = try source()
            if isDigested { digest.update(bytes[...]) }
            return bytes
        }
        self.source = counted
        var head: [UInt8] = []
        while head.count < Self.header.count {
            let bytes = try counted()
            guard !bytes.isEmpty else { break }
            head += bytes
        }
        guard head.starts(with: Self.header) else {
            self.head = head
            stream = nil
            return
        }
        guard let opening else { throw EncryptionError(.identityNeeded, place) }
        self.head = []
        let first = Once(head)
        stream = try opening.encryption.decrypt(with: opening.identities) {
            try first.take() ?? counted()
        }
    }

    deinit { stream?.cancel() }

    /// The next plain bytes; none at the end.
    ///
    /// - Throws: ``EncryptionError``; what the source threw.
    public func read() throws -> [UInt8] {
        if let stream { return try stream.read() }
        guard head.isEmpty else {
            defer { head = [] }
            return head
        }
        return try source()
    }

    /// The content of the file as it is stored, as far as it was read.
    public var stored: KnownContent { digest.content }
}
