public import DossierModel

/// Something whose term is asked for, with all that the answer depends on.
///
/// Grade and place are not among it: they have no influence (records.md §4, R1).
public struct RetentionItem: Sendable, Equatable {
    /// What kind of thing it is.
    public var scope: RetentionClass.Scope
    /// The number of its category, for a document.
    public var category: Int?
    /// Its class, where one was decided.
    public var documentClass: String?
    /// Whether an appraisal gave it the class, and not only who registered it.
    public var isAppraised: Bool
    /// The day on which it was formed; for a dossier its first day.
    public var formed: CalendarDate
    /// The occasions that were recorded for it.
    public var facts: [TriggerFact]
    /// Until when appraisals decided to keep it, at least.
    public var extendedUntil: CalendarDate?
    /// When the contracts it belongs to are due, and for a dossier its documents.
    public var parents: [RetentionDue]

    /// A thing; what is not said is not there.
    public init(
        _ scope: RetentionClass.Scope = .documents, category: Int? = nil,
        documentClass: String? = nil, isAppraised: Bool = true, formed: CalendarDate,
        facts: [TriggerFact] = [],
        extendedUntil: CalendarDate? = nil, parents: [RetentionDue] = []
    ) {
        self.scope = scope
        self.category = category
        self.documentClass = documentClass
        self.isAppraised = isAppraised
        self.formed = formed
        self.facts = facts
        self.extendedUntil = extendedUntil
        self.parents = parents
    }

    /// The day on which an occasion came for this thing: the last time that counts, and not before it
    /// was formed.
    ///
    /// An occasion from before it was formed belongs to an earlier contract.
    ///
    /// - Parameters:
    ///   - kind: The occasion.
    ///   - counts: Whether an occasion of that day counts.
    /// - Returns: the occasion; nil where it has not come.
    func day(
        of kind: TriggerKind, where counts: (CalendarDate) -> Bool = { _ in true }
    ) -> TriggerFact? {
        if kind == .yearEnded {
            return CalendarDate(year: formed.year, month: 12, day: 31)
                .flatMap { counts($0) ? TriggerFact(.yearEnded, on: $0) : nil }
        }
        return facts.filter { $0.kind == kind && $0.on >= formed && counts($0.on) }
            .max { $0.on < $1.on }
    }
}
