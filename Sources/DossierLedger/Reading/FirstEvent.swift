public import DossierModel

/// What event 0 says for ever: which archive this is, whether it is a sandbox, and whose keys began
/// it (design §4).
public struct FirstEvent: Sendable, Equatable {
    /// The event.
    public let event: Event
    /// The archive.
    public let archive: ArchiveID
    /// The person who made the archive, its first administrator.
    public let staff: StaffID
    /// That person's key.
    public let firstKey: PublicKeyText
    /// The key that signs checkpoints.
    public let archiveKey: PublicKeyText
    /// The key that is kept offline.
    public let recoveryKey: PublicKeyText

    /// What an event says as the first; nil when it does not have the shape of event 0.
    public init?(_ event: Event) {
        guard event.sequence == 0, event.action == .archiveCreated,
            let archive = event.subjects[.archive].flatMap({ ArchiveID($0) }),
            let staff = event.subjects[.staff].flatMap({ StaffID($0) }), staff == event.actor,
            let firstKey = Self.key(event, .firstKey), firstKey.fingerprint == event.signer,
            let archiveKey = Self.key(event, .archiveKey),
            let recoveryKey = Self.key(event, .recoveryKey)
        else { return nil }
        self.event = event
        self.archive = archive
        self.staff = staff
        self.firstKey = firstKey
        self.archiveKey = archiveKey
        self.recoveryKey = recoveryKey
    }

    /// The draft of event 0.
    public static func draft(
        archive: ArchiveID, administrator: StaffMember, firstKey: PublicKeyText,
        archiveKey: PublicKeyText, recoveryKey: PublicKeyText,
        policies: [any PolicyDocument] = []
    ) -> EventDraft {
        var commitments = [CommitmentKind.staff: Commitment.digest(of: administrator)]
        if !policies.isEmpty { commitments[.policy] = commitment(to: policies) }
        return EventDraft(
            .archiveCreated,
            subjects: [.archive: "\(archive)", .staff: "\(administrator.id)"],
            commitments: commitments,
            facts: [
                .firstKey: "\(firstKey)", .archiveKey: "\(archiveKey)",
                .recoveryKey: "\(recoveryKey)",
            ])
    }

    /// Refuses an archive whose description says something else than its first event.
    ///
    /// - Throws: `otherArchive` or `sandboxDisagrees`, both with status 65.
    public func check(against archive: ArchiveDescription) throws(LedgerError) {
        guard self.archive == archive.id else {
            throw LedgerError(
                .otherArchive, place: "\(Layout.description)", detail: "\(self.archive)")
        }
        guard event.sandbox == archive.sandbox else {
            throw LedgerError(
                .sandboxDisagrees, place: "\(Layout.description)",
                detail: "\(event.sandbox)")
        }
    }

    private static func key(_ event: Event, _ fact: EventFact) -> PublicKeyText? {
        event.facts[fact].flatMap { PublicKeyText($0) }
    }
}
