public import DossierModel

/// What was submitted, and what is missing of it.
public struct SubmitReport: Sendable, Equatable {
    /// The entry in the register.
    public var entry: SubmissionEntry
    /// The day on which the month is due.
    public var due: CalendarDate
    /// Where the list lies, below the root; nil for a nil return.
    public var list: RelativePath?
    /// The dossiers that lack something required.
    public var incomplete: [ClientNumber]
    /// The files in the department's volumes that have no record.
    public var unregistered: [String]
    /// How many files wait in the department's inbox.
    public var inbox: Int

    /// Whether it was submitted behind the due day.
    public var isLate: Bool { entry.registered.at.date > due }
}
