public import DossierLedger
public import DossierModel

/// What is validated, and how thoroughly.
public struct ValidationOptions: Sendable {
    /// Whether documents are read and digested, and signatures and commitments checked.
    public var isDeep: Bool
    /// The folders to which the validation is limited; none means the whole archive.
    public var places: [RelativePath]
    /// The day against which dates are judged.
    public var today: CalendarDate
    /// The machine's clock, in nanoseconds since 1970, for the age of ignored files.
    public var now: @Sendable () -> Int64
    /// The page of a volume's card as it should be; nil where it cannot be made.
    public var cardPage: @Sendable (Volume) -> [UInt8]? = { _ in nil }

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

    /// Whether the whole archive is validated.
    var isWhole: Bool { places.isEmpty }

    /// Whether a path is meant, or lies in or above what is meant.
    func concerns(_ path: RelativePath) -> Bool {
        isWhole || places.contains { path.isInside($0) || $0.isInside(path) }
    }

    /// Whether a path is meant.
    func includes(_ path: RelativePath) -> Bool {
        isWhole || places.contains { path.isInside($0) }
    }
}
