/// What an event will say, before it has a place, a time and a signature.
public struct EventDraft: Sendable, Equatable {
    /// What was done.
    public var action: EventAction
    /// The way in.
    public var via: EventVia
    /// The ids of what it was done to.
    public var subjects: [EventSubject: String]
    /// Commitments to the entries that hold the details.
    public var commitments: [CommitmentKind: ContentDigest]
    /// Facts that are not personal.
    public var facts: [EventFact: String]

    /// A draft.
    public init(
        _ action: EventAction, via: EventVia = .cli, subjects: [EventSubject: String] = [:],
        commitments: [CommitmentKind: ContentDigest] = [:], facts: [EventFact: String] = [:]
    ) {
        self.action = action
        self.via = via
        self.subjects = subjects
        self.commitments = commitments
        self.facts = facts
    }
}
