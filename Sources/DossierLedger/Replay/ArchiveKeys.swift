public import DossierModel

/// The keys that signed an archive's checkpoints, one after the other, and the recovery key.
public struct ArchiveKeys: Sendable, Equatable {
    /// A key, and the events from which on it is the archive's.
    struct Tenure: Sendable, Equatable {
        var key: PublicKeyText
        /// The event that made it the archive's key.
        var since: Int
    }

    private(set) var tenures: [Tenure]
    /// The key that is kept offline.
    public let recovery: PublicKeyText

    /// The keys that event 0 names.
    public init(_ first: FirstEvent) {
        tenures = [Tenure(key: first.archiveKey, since: 0)]
        recovery = first.recoveryKey
    }

    /// The key that signs now.
    public var newest: PublicKeyText { tenures[tenures.count - 1].key }

    /// How often the key was replaced.
    public var rotations: Int { tenures.count - 1 }

    /// The keys that may have signed a checkpoint of a size: that of its time, and later ones.
    ///
    /// A head that is past can be signed afterwards; a key that was replaced before it signs no more.
    public func keys(signing size: Int) -> [PublicKeyText] {
        tenures.indices.filter { index in
            index + 1 == tenures.count || size <= tenures[index + 1].since
        }.map { tenures[$0].key }
    }

    /// Whether an event is one that a key of the archive signs in place of a person's: the archive's own
    /// or the recovery key for a new key of the archive, the recovery key for a person who lost theirs.
    public func maySign(_ event: Event) -> Bool {
        switch event.action {
        case .keyRotated: [newest.fingerprint, recovery.fingerprint].contains(event.signer)
        case .staffEnrolled: event.signer == recovery.fingerprint
        default: false
        }
    }

    /// Takes the event that replaces the key; false when it does not say by which, or the signer is
    /// neither the key before it nor the recovery key.
    public mutating func rotate(_ event: Event) -> Bool {
        guard maySign(event), event.action == .keyRotated,
            let key = event.facts[.archiveKey].flatMap({ PublicKeyText($0) })
        else { return false }
        tenures.append(Tenure(key: key, since: event.sequence))
        return true
    }
}
