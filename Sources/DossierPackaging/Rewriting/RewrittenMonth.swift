public import DossierModel

/// What the ledger says of a successor of a package: the event `packageRewritten`.
public struct RewrittenMonth: Sendable, Equatable {
    /// The number of the event.
    public let sequence: Int
    /// The filing month.
    public let month: YearMonth
    /// The department.
    public let department: DepartmentCode
    /// The events that the package tells, which are those of what it replaces.
    public let range: PackageRange
    /// The package digest of the successor.
    public let digest: ContentDigest
    /// That of the package from which it was made.
    public let previous: ContentDigest
    /// The digest of the disposal list, as it was signed.
    public let list: ContentDigest

    /// What an event says; nil for an event of another kind, or without the facts of this one.
    public init?(_ event: Event) {
        guard event.action == .packageRewritten,
            let month = event.facts[.month].flatMap({ YearMonth($0) }),
            let department = event.facts[.department].flatMap({ DepartmentCode($0) }),
            let first = event.facts[.first].flatMap({ Int($0) }),
            let last = event.facts[.last].flatMap({ Int($0) }),
            let range = PackageRange(first: first, last: last),
            let digest = event.facts[.package].flatMap({ ContentDigest($0) }),
            let previous = event.facts[.previousPackage].flatMap({ ContentDigest($0) }),
            let list = event.facts[.list].flatMap({ ContentDigest($0) })
        else { return nil }
        sequence = event.sequence
        self.month = month
        self.department = department
        self.range = range
        self.digest = digest
        self.previous = previous
        self.list = list
    }

    /// What the event of a successor will say.
    static func draft(
        _ description: PackageDescription, digest: ContentDigest, list: ContentDigest
    ) -> EventDraft {
        var draft = EventDraft(
            .packageRewritten, subjects: [.archive: description.archive.id.description],
            facts: [
                .month: description.package.month.description,
                .department: description.package.department.description,
                .first: "\(description.range.first)", .last: "\(description.range.last)",
                .package: digest.description, .list: list.description,
            ])
        draft.facts[.previousPackage] = description.replaces.last?.digest.description
        return draft
    }
}
