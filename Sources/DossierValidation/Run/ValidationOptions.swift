public import DossierLedger
public import DossierModel

/// What is validated, and how thoroughly.
public struct ValidationOptions: Sendable {
    /// Whether documents are read and digested, and signatures and commitments checked.
    public var isDeep: Bool
    /// The folders to which the validation is limited; none means the whole archive.
    public var places: [RelativePath]
    /// The numbers to which it is limited as well, of dossiers that have no folder any more.
    public var numbers: Set<ClientNumber> = []
    /// The day against which dates are judged.
    public var today: CalendarDate
    /// The machine's clock, in nanoseconds since 1970, for the age of ignored files.
    public var now: @Sendable () -> Int64
    /// Whether documents are read and digested, where the validation is deep.
    public var readsDocuments = true
    /// What the history is to be replayed with; nil where nobody asks for that.
    public var replay: LedgerReplay?
    /// The page of a volume's card as it should be; nil where it cannot be made.
    public var cardPage: @Sendable (Volume) -> [UInt8]? = { _ in nil }
    /// The pages of the root (nil) or of a department's folder as they should be, by their paths;
    /// none where they cannot be made.
    public var folderPages: @Sendable (RelativePath?) -> [RelativePath: [UInt8]] = { _ in [:] }

    /// Whether a record's document is left unread, because whoever asks compares it with its record
    /// itself; its size is looked at all the same.
    public var leaves: @Sendable (Record) -> Bool = { _ in false }

    /// The tree over the lines of the ledger whose signatures were verified before.
    public var verifiedLedger: TreeHead?

    /// Options of a validation.
    public init(
        isDeep: Bool = true, places: [RelativePath] = [], today: CalendarDate,
        now: @escaping @Sendable () -> Int64
    ) {
        self.isDeep = isDeep
        self.places = places
        self.today = today
        self.now = now
    }

    /// Whether documents are read.
    var digestsDocuments: Bool { isDeep && readsDocuments }

    /// Whether the whole archive is validated.
    var isWhole: Bool { places.isEmpty && numbers.isEmpty }

    /// Whether a path is meant, or lies in or above what is meant.
    func concerns(_ path: RelativePath) -> Bool {
        isWhole || places.contains { path.isInside($0) || $0.isInside(path) }
    }

    /// Whether the place of a finding is meant.
    func includes(place: String) -> Bool {
        isWhole
            || places.contains { meant in
                let meant = meant.description
                return place == meant || place.hasPrefix(meant + "/")
            }
    }

    /// Whether a path is meant.
    func includes(_ path: RelativePath) -> Bool {
        isWhole || places.contains { path.isInside($0) }
    }
}
