public import DossierModel

/// What the ledger says of a package that was made: the event `monthPacked`.
public struct PackedMonth: Sendable, Equatable {
    /// The number of the event.
    public let sequence: Int
    /// The filing month.
    public let month: YearMonth
    /// The department.
    public let department: DepartmentCode
    /// The events that the package tells.
    public let range: PackageRange
    /// The package digest.
    public let digest: ContentDigest
    /// The digest of the department's package before it; nil for its first.
    public let previous: ContentDigest?
    /// What the company's package holds of its own department's work; nil for another department's,
    /// and where it held all there was, as packages did before departments submitted.
    public let own: OwnWork?

    /// What an event says; nil for an event of another kind, or without the facts of this one.
    public init?(_ event: Event) {
        guard event.action == .monthPacked,
            let month = event.facts[.month].flatMap({ YearMonth($0) }),
            let department = event.facts[.department].flatMap({ DepartmentCode($0) }),
            let first = event.facts[.first].flatMap({ Int($0) }),
            let last = event.facts[.last].flatMap({ Int($0) }),
            let range = PackageRange(first: first, last: last),
            let digest = event.facts[.package].flatMap({ ContentDigest($0) })
        else { return nil }
        sequence = event.sequence
        self.month = month
        self.department = department
        self.range = range
        self.digest = digest
        previous = event.facts[.previousPackage].flatMap { ContentDigest($0) }
        own = event.facts[.state].flatMap { OwnWork(rawValue: $0) }
    }

    /// What the event of a package will say.
    public static func draft(
        _ package: MonthPackage, archive: ArchiveID, range: PackageRange, digest: ContentDigest,
        previous: ContentDigest?, own: OwnWork? = nil
    ) -> EventDraft {
        var draft = EventDraft(
            .monthPacked, subjects: [.archive: archive.description],
            facts: [
                .month: package.month.description, .department: package.department.description,
                .first: "\(range.first)", .last: "\(range.last)", .package: digest.description,
            ])
        draft.facts[.previousPackage] = previous?.description
        draft.facts[.state] = own?.rawValue
        return draft
    }
}
