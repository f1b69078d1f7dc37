internal import DossierModel

/// What the index holds of a record or of a file without one, so that people find it.
struct EntryRow: Sendable, Equatable {
    /// The record's id; nil for a file without a record.
    var record: RecordID?
    /// The record's title, or the file's name.
    var title: String
    /// The number of the category.
    var category: Int?
    /// How the document stands to its record.
    var status: DocumentStatus
    /// The department whose work it is.
    var department: DepartmentCode?
    /// When the record was formed.
    var formed: CalendarDate?
    /// How that day is known.
    var basis: DateBasis?
    /// The record's item number.
    var item: ItemNumber?
    /// Where the document lies below the root; where it should lie, when it is missing.
    var path: RelativePath? { didSet { preparedWords = nil } }
    /// Where the record says that it lies.
    var recorded: RelativePath?
    /// SHA-256 of the record's newest version.
    var digest: [UInt8]?
    /// The size of the newest version, or of the file.
    var size: Int64?
    /// Where the paper lies.
    var place: String?

    /// Whether nobody finds it: it stands only for a document that is only stored any more.
    var isHidden = false

    /// The words, where they were put together beforehand.
    var preparedWords: String?

    /// Puts the words together now, on a thread that has the time.
    mutating func prepareWords() { preparedWords = collectedWords }

    /// The words by which the entry itself is found.
    var words: String { preparedWords ?? collectedWords }

    /// What is left of the entry of a document that is only stored any more (rule PRV-3): no name, and
    /// what claims its file wherever somebody moved it.
    var hidden: EntryRow {
        var claim = EntryRow(title: "", status: status)
        claim.isHidden = true
        claim.record = record
        claim.path = path
        claim.recorded = recorded
        claim.digest = digest
        return claim
    }

    private var collectedWords: String {
        var texts = [title]
        if let name = path.map({ VisibleText.of($0.lastName) }), name != title {
            texts.append(name)
        }
        texts += [item?.description, place].compactMap { $0 }
        return SearchText.column(texts)
    }
}
