/// One record on a disposal list, as the people who sign see it (records.md §5.3; 79号令 18).
public struct DisposalItem: Sendable, Equatable {
    /// The record.
    public var record: RecordID
    /// The number of its dossier.
    public var number: ClientNumber
    /// The year of its volume.
    public var year: Int
    /// The number on the sheet.
    public var item: ItemNumber
    /// Its title 题名; a stand-in where the title is itself personal data and is gone.
    public var title: String
    /// Its class 文种.
    public var documentClass: String?
    /// The day on which it was formed.
    public var formed: CalendarDate
    /// Electronic, paper or both.
    public var carrier: Carrier
    /// Where it lies, below the archive's root; nil for paper alone.
    public var path: RelativePath?
    /// The version that will be destroyed; nil for paper alone.
    public var version: RecordVersion?
    /// How many pages or pieces of paper, and where they are, as a sentence.
    public var paper: String?
    /// From which day on it may be destroyed.
    public var dueOn: CalendarDate
    /// The term that should be kept 应保管期限, in words of the schedule: years, or 0.
    public var term: String
    /// The version of the schedule that says so.
    public var schedule: Int
    /// What decided about the term.
    public var basis: String
    /// The occasions from which it counts.
    public var triggers: [TriggerFact] = []
    /// Whether salt, digest and title must go with it, because they are personal data.
    public var isPersonal = false
    /// Makes the digest of the item unguessable.
    public var salt: Salt?
    /// The digest of the item as it was signed, once parts of it had to go.
    public var signed: ContentDigest?
    /// What became of it.
    public var outcome = DisposalOutcome(.pending)

    /// An item.
    public init(
        record: RecordID, number: ClientNumber, year: Int, item: ItemNumber, title: String,
        formed: CalendarDate, carrier: Carrier, path: RelativePath?, version: RecordVersion?,
        dueOn: CalendarDate, term: String, schedule: Int, basis: String, salt: Salt
    ) {
        self.record = record
        self.number = number
        self.year = year
        self.item = item
        self.title = title
        self.formed = formed
        self.carrier = carrier
        self.path = path
        self.version = version
        self.dueOn = dueOn
        self.term = term
        self.schedule = schedule
        self.basis = basis
        self.salt = salt
    }

    /// The category of the document.
    public var category: Int { item.category }

    /// The digest of what people sign of it: everything but what becomes of it.
    public var digest: ContentDigest {
        if let signed { return signed }
        var told = self
        told.outcome = DisposalOutcome(.pending)
        return Commitment.digest(of: told.json)
    }

    /// Takes away what is personal, once the document is gone; the list's digest stays the same.
    public mutating func redact(title stand: String) {
        signed = digest
        title = stand
        salt = nil
        path = nil
        version?.digest = nil
    }
}
