/// A document's entry in its dossier (著录条目): what it is, where it lies, every version of it.
///
/// The entry stays for ever: of a destroyed document it becomes the tombstone (design §3).
public struct Record: Sendable, Equatable {
    /// The permanent id.
    public var id: RecordID
    /// The number on the sheet.
    public var item: ItemNumber
    /// What the document is about.
    public var title: String
    /// The number of its category.
    public var category: Int
    /// Its class (文种), where one was decided; it governs retention.
    public var documentClass: String?
    /// The department whose work it is.
    public var formingDepartment: DepartmentCode
    /// The day on which it was formed.
    public var formed: CalendarDate
    /// How that day is known.
    public var basis: DateBasis
    /// Electronic, paper or both.
    public var carrier: Carrier
    /// How finished it is.
    public var state: RecordState
    /// Where the document lies inside the volume; nil for paper alone.
    public var path: RelativePath?
    /// Its versions, oldest first; empty for paper alone.
    public var versions: [RecordVersion]
    /// The paper part, where there is or should be one.
    public var paper: PaperPart?
    /// The level, where it differs from the dossier's.
    public var level: Level?
    /// The degree of secrecy, where it differs from the dossier's.
    public var secrecy: Secrecy?
    /// The volume's year it belongs to, where it was registered in a later one (design §3.5).
    public var belongsTo: Int?
    /// Other records it has to do with.
    public var related: [RecordID]
    /// Why it was filed (归档原因), where that is not plain.
    public var filingReason: String?
    /// When it was registered, and by whom.
    public var registered: Registration
    /// That it was destroyed, where it was.
    public var tombstone: Tombstone?
    /// That it is only stored and not consulted any more, where that is so.
    public var storageOnly: StorageOnly?
    /// Makes the commitment unguessable.
    public var salt: Salt
    /// What a company adds.
    public var extensions: JSONObject = JSONObject()

    /// The newest version.
    public var current: RecordVersion? { versions.last }

    /// An entry with nothing but what every entry has.
    public init(
        id: RecordID, item: ItemNumber, title: String, formingDepartment: DepartmentCode,
        formed: CalendarDate, basis: DateBasis, carrier: Carrier, state: RecordState = .final,
        path: RelativePath?, versions: [RecordVersion], registered: Registration, salt: Salt
    ) {
        self.id = id
        self.item = item
        self.title = title
        category = item.category
        self.formingDepartment = formingDepartment
        self.formed = formed
        self.basis = basis
        self.carrier = carrier
        self.state = state
        self.path = path
        self.versions = versions
        related = []
        self.registered = registered
        self.salt = salt
    }
}
