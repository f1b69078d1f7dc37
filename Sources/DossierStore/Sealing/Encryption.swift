public import DossierModel
public import SystemPackage

/// Encrypts what leaves the house, and decrypts what came, by a program made for it (rule STO-11).
///
/// Nothing here is cryptography of our own: a filter process takes bytes and gives bytes.
public protocol Encryption: Sendable {
    /// Takes the next bytes that come out of the filter; called on a thread of the filter's own.
    typealias Sink = @Sendable (ArraySlice<UInt8>) throws -> Void
    /// Gives the next bytes that go into the filter, none at the end; called on one thread alone.
    typealias Source = () throws -> [UInt8]

    /// Begins to encrypt for whoever holds one of the keys.
    ///
    /// - Throws: ``EncryptionError``.
    func encrypt(
        for recipients: [Recipient], to sink: @escaping Sink
    ) throws -> any EncryptingStream

    /// Begins to decrypt with the private keys in files.
    ///
    /// - Throws: ``EncryptionError``.
    func decrypt(
        with identities: [FilePath], from source: @escaping Source
    ) throws -> any DecryptingStream
}

/// Bytes on their way to be encrypted.
public protocol EncryptingStream {
    /// Gives the next plain bytes.
    ///
    /// - Throws: ``EncryptionError``, or what the sink threw.
    func write(_ bytes: ArraySlice<UInt8>) throws
    /// Says that all was given; when this returns the sink has got everything.
    ///
    /// - Throws: ``EncryptionError``, or what the sink threw.
    func finish() throws
    /// Ends the program; nothing of what came out counts.
    func cancel()
}

/// Bytes on their way out of an encrypted file.
public protocol DecryptingStream {
    /// The next plain bytes, none at the end, which is told only when the whole was authentic.
    ///
    /// - Throws: ``EncryptionError``, or what the source threw.
    func read() throws -> [UInt8]
    /// Ends the program, when the rest is not wanted.
    func cancel()
}
