public import DossierModel

/// What the ledger says of a department's month that was submitted: the event `monthSubmitted`.
public struct SubmittedMonth: Sendable, Equatable {
    /// The number of the event; nil where it is still to be written.
    public let sequence: Int?
    /// When it was submitted.
    public let time: Timestamp
    /// The filing month.
    public let month: YearMonth
    /// The department.
    public let department: DepartmentCode
    /// The last event before the submission.
    public let last: Int
    /// Whether it is a nil return: nothing was formed.
    public let isNil: Bool

    /// The state of an event that tells of a nil return.
    static let nothing = "nil"

    /// What an event says; nil for an event of another kind, or without the facts of this one.
    public init?(_ event: Event) {
        guard event.action == .monthSubmitted,
            let month = event.facts[.month].flatMap({ YearMonth($0) }),
            let department = event.facts[.department].flatMap({ DepartmentCode($0) }),
            let last = event.facts[.last].flatMap({ Int($0) })
        else { return nil }
        sequence = event.sequence
        time = event.time
        self.month = month
        self.department = department
        self.last = last
        isNil = event.facts[.state] == Self.nothing
    }

    /// A submission that is not written yet.
    init(
        _ month: YearMonth, _ department: DepartmentCode, last: Int, isNil: Bool = false,
        time: Timestamp
    ) {
        sequence = nil
        self.time = time
        self.month = month
        self.department = department
        self.last = last
        self.isNil = isNil
    }

    /// What the event of a submission will say.
    static func draft(_ entry: SubmissionEntry, archive: ArchiveID) -> EventDraft {
        var draft = EventDraft(
            .monthSubmitted,
            subjects: [.archive: archive.description, .entry: entry.id.description],
            commitments: [.submission: Commitment.digest(of: entry)],
            facts: [
                .month: entry.month.description, .department: entry.department.description,
                .last: "\(entry.last)",
            ])
        if entry.isNil { draft.facts[.state] = nothing }
        return draft
    }
}
