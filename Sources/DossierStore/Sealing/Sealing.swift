public import DossierModel

/// For whom a file is encrypted while it is written.
public struct Sealing: Sendable {
    /// What the name of an encrypted file ends with, behind its own.
    public static let suffix = ".age"

    /// For whom.
    public let recipients: [Recipient]
    /// By what.
    public let encryption: any Encryption

    /// A sealing.
    public init(recipients: [Recipient], encryption: any Encryption) {
        self.recipients = recipients
        self.encryption = encryption
    }

    /// Writes encrypted what a closure gives.
    ///
    /// - Parameters:
    ///   - sink: Takes the encrypted bytes.
    ///   - fill: Gives the plain bytes to the closure it is handed.
    /// - Returns: the encrypted content as it is stored, and what `fill` returned.
    /// - Throws: what `fill`, the program and the sink threw.
    public func seal<Value>(
        to sink: @escaping Encryption.Sink,
        _ fill: (_ write: @escaping (ArraySlice<UInt8>) throws -> Void) throws -> Value
    ) throws -> (content: KnownContent, value: Value) {
        let digest = SharedDigest()
        let stream = try encryption.encrypt(for: recipients) { piece in
            digest.update(piece)
            try sink(piece)
        }
        do {
            let value = try fill { try stream.write($0) }
            try stream.finish()
            return (digest.content, value)
        } catch {
            stream.cancel()
            throw error
        }
    }
}

extension Sealing? {
    /// Writes what a closure gives into a file: encrypted where somebody was named, plain otherwise.
    ///
    /// - Parameters:
    ///   - sink: The file.
    ///   - fill: Gives the bytes; what it returns first is their content, which a plain file has.
    /// - Returns: the content of the file, and what `fill` returned besides.
    /// - Throws: what `fill`, the program and writing threw.
    public func write<Value>(
        to sink: FileSink,
        _ fill: (_ write: @escaping (ArraySlice<UInt8>) throws -> Void) throws
            -> (content: KnownContent, value: Value)
    ) throws -> (content: KnownContent, value: Value) {
        guard let self else { return try fill { try sink.write($0) } }
        let (content, (_, value)) = try self.seal(to: { try sink.write($0) }, fill)
        return (content, value)
    }

    /// The name of a file as it is stored.
    public func stored(_ name: RelativePath) -> RelativePath {
        guard self != nil else { return name }
        return RelativePath(bytes: name.bytes + Array(Sealing.suffix.utf8)) ?? name
    }

    /// For whom; nobody where nothing is encrypted.
    public var recipients: [Recipient] { self?.recipients ?? [] }
}
