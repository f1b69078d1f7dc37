/// One thing that was done, as the ledger keeps it (design §4).
///
/// Nothing personal stands in an event: ids and commitments only, never numbers, names, titles,
/// paths, hosts, or plain digests of documents.
public struct Event: Sendable, Equatable {
    /// The place in the ledger, from 0.
    public var sequence: Int
    /// When it was done, by the archive's clock.
    public var time: Timestamp
    /// Who did it.
    public var actor: StaffID
    /// The fingerprint of the key that signed, as OpenSSH prints it.
    public var signer: String
    /// The way in.
    public var via: EventVia
    /// Whether the archive is a sandbox.
    public var sandbox: Bool
    /// What was done.
    public var action: EventAction
    /// The ids of what it was done to.
    public var subjects: [EventSubject: String]
    /// Commitments to the entries that hold the details.
    public var commitments: [CommitmentKind: ContentDigest]
    /// Facts that are not personal: a month, a policy's kind, a package's digest.
    public var facts: [EventFact: String]
    /// SHA-256 of the whole line before; nil for event 0.
    public var previous: ContentDigest?

    /// An event in its place.
    public init(
        sequence: Int, time: Timestamp, actor: StaffID, signer: String, sandbox: Bool,
        draft: EventDraft, previous: ContentDigest?
    ) {
        self.sequence = sequence
        self.time = time
        self.actor = actor
        self.signer = signer
        via = draft.via
        self.sandbox = sandbox
        action = draft.action
        subjects = draft.subjects
        commitments = draft.commitments
        facts = draft.facts
        self.previous = previous
    }
}
