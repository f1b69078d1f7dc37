public import DossierModel

/// A question to the index: every condition that is there must hold (rule NUM-15).
public struct FindQuery: Sendable, Equatable {
    /// What a person types; terms are parted by spaces, and each must be found.
    ///
    /// A dossier is found by its names, former names, numbers, aliases, initials, and by the business
    /// data on its card. A document is found by its title, file name and paper place, and also by
    /// names and numbers of its dossier and by the name of its category, so that `城建 合同` finds
    /// that client's contracts.
    public var text: String?
    /// The department that holds the dossier, or whose work the record is.
    public var department: DepartmentCode?
    /// The client's present grade.
    public var grade: GradeCode?
    /// The number of a category; no dossier is found then.
    public var category: Int?
    /// The present kind of card.
    public var kind: CardKind?
    /// How the document stands to its record; no dossier is found then.
    public var status: DocumentStatus?
    /// The first day on which a record was formed; only records are found then.
    public var from: CalendarDate?
    /// The last day on which a record was formed; only records are found then.
    public var to: CalendarDate?
    /// A number of the dossier, in letters of either case.
    ///
    /// Its own, a former one, or that of the dossier from or to which it was transferred.
    public var number: String?
    /// The present year: a dossier lies in its volume, not in one that was opened ahead.
    public var year: Int?
    /// How many hits to return at most; the total counts all.
    public var limit: Int?

    /// A question without conditions, which lists everything.
    public init(text: String? = nil) {
        self.text = text
    }

    /// Whether a text was typed that holds no word to search for, nothing but punctuation.
    ///
    /// Such a question lists everything, which is hardly what was meant.
    public var isWordless: Bool {
        guard let text, text.contains(where: { !$0.isWhitespace }) else { return false }
        return SearchTerm.terms(text).isEmpty
    }
}
