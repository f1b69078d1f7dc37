public import DossierModel
public import DossierStore
public import SystemPackage

/// The folder of private keys in the user's own configuration, never in an archive (design §4).
///
/// It holds `keys/person`, and `archives/<archive id>/archive` for whoever keeps an archive's key.
public struct KeyFolder: Sendable {
    /// The folder, such as `~/.config/dossier`.
    public let path: FilePath
    private let system: any SystemCalls

    /// The keys in a folder, which need not be there yet.
    public init(_ path: FilePath, system: any SystemCalls = HostSystem()) {
        self.path = path
        self.system = system
    }

    /// Where the person's key lies.
    public var personKeyPath: FilePath { path.appending("keys").appending("person") }

    /// Where the key of an archive lies.
    public func archiveKeyPath(_ archive: ArchiveID) -> FilePath {
        path.appending("archives").appending(archive.description).appending("archive")
    }

    /// The person's key; nil where none was made yet.
    ///
    /// - Throws: `keyReadableByOthers`, `encryptedKey`, `badKeyFile`, or `keyFileFailure`.
    public func personKey() throws(LedgerError) -> SigningKey? {
        try read(personKeyPath)
    }

    /// The person's key, made when it is used for the first time.
    ///
    /// - Throws: as ``personKey()``.
    public func personKey(
        madeFrom source: some IdentitySource
    ) throws(LedgerError) -> SigningKey {
        if let key = try personKey() { return key }
        let key = try SigningKey(from: source)
        try write(key, "dossier", to: personKeyPath)
        // Another command may have been quicker: what lies there now is the key.
        return try personKey() ?? key
    }

    /// The key of an archive; nil where this machine does not keep it.
    ///
    /// - Throws: as ``personKey()``.
    public func archiveKey(_ archive: ArchiveID) throws(LedgerError) -> SigningKey? {
        try read(archiveKeyPath(archive))
    }

    /// Keeps the key of an archive; one that is there already stays.
    ///
    /// - Throws: `keyFileFailure` when it cannot be written, or another key lies there.
    public func keep(_ key: SigningKey, for archive: ArchiveID) throws(LedgerError) {
        let place = archiveKeyPath(archive)
        if try read(place) == nil { try write(key, "dossier \(archive)", to: place) }
        guard try read(place)?.publicKey == key.publicKey else {
            throw LedgerError(.keyFileFailure, place: place.string)
        }
    }

    /// The keys of an archive that this machine keeps: the first, and those that replaced it.
    ///
    /// - Throws: as ``personKey()``.
    public func archiveKeys(_ archive: ArchiveID) throws(LedgerError) -> [SigningKey] {
        var keys = try [archiveKey(archive)].compactMap { $0 }
        var number = 1
        while let key = try read(rotatedKeyPath(archive, number)) {
            keys.append(key)
            number += 1
        }
        return keys
    }

    /// Keeps another key of an archive beside those that are there.
    ///
    /// - Returns: Where it lies.
    /// - Throws: `keyFileFailure` when it cannot be written.
    public func keepRotated(
        _ key: SigningKey, for archive: ArchiveID
    ) throws(LedgerError) -> FilePath {
        var number = 1
        while let kept = try read(rotatedKeyPath(archive, number)) {
            if kept.publicKey == key.publicKey { return rotatedKeyPath(archive, number) }
            number += 1
        }
        let place = rotatedKeyPath(archive, number)
        try write(key, "dossier \(archive)", to: place)
        guard try read(place)?.publicKey == key.publicKey else {
            throw LedgerError(.keyFileFailure, place: place.string)
        }
        return place
    }

    /// Removes a key that came to nothing.
    public func forget(_ place: FilePath) { PrivateFile(system).remove(place, below: path) }

    private func rotatedKeyPath(_ archive: ArchiveID, _ number: Int) -> FilePath {
        archiveKeyPath(archive).removingLastComponent().appending("archive-\(number)")
    }

    /// Where the recovery key of an archive lies until it was printed.
    public func recoveryKeyPath(_ archive: ArchiveID) -> FilePath {
        archiveKeyPath(archive).removingLastComponent().appending("recovery")
    }

    /// Keeps the recovery key of an archive that is being made, until it was printed.
    ///
    /// - Throws: `keyFileFailure` when it cannot be written.
    public func keepRecovery(_ key: SigningKey, for archive: ArchiveID) throws(LedgerError) {
        try write(key, "dossier recovery \(archive)", to: recoveryKeyPath(archive))
    }

    /// Whether the recovery key of an archive lies there still: its making was stopped before the key was
    /// printed and removed.
    public func keepsRecovery(_ archive: ArchiveID) -> Bool {
        (try? system.status(recoveryKeyPath(archive))) != nil
    }

    /// Removes the recovery key of an archive, once it was printed: on this machine it would be lost or
    /// stolen together with the other.
    public func forgetRecovery(_ archive: ArchiveID) {
        PrivateFile(system).remove(recoveryKeyPath(archive), below: path)
    }

    /// Removes the keys of an archive that came to nothing, and the folder that held them.
    public func forget(_ archive: ArchiveID) {
        forgetRecovery(archive)
        PrivateFile(system).remove(archiveKeyPath(archive), below: path)
    }

    private func read(_ place: FilePath) throws(LedgerError) -> SigningKey? {
        guard let bytes = try PrivateFile(system).read(place) else { return nil }
        do {
            return try OpenSSHPrivateKeyFile(bytes: bytes).key
        } catch {
            throw LedgerError(error.code, place: place.string, detail: error.detail)
        }
    }

    private func write(
        _ key: SigningKey, _ comment: String, to place: FilePath
    ) throws(LedgerError) {
        let file = OpenSSHPrivateKeyFile(key: key, comment: comment)
        try PrivateFile(system).add(file.bytes, at: place, below: path)
    }
}
