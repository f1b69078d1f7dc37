internal import DossierLedger
public import DossierModel
public import DossierStore

/// The packages of the archive's own folder that hold records of a disposal list, as the ledger tells.
///
/// A department's package holds what an event of its range names, and the versions that it sealed; a
/// successor lacks what the lists lacked for which it and those before it were made.
public struct PackageHoldings: Sendable {
    /// A package, through all its editions.
    public struct Family: Sendable {
        /// As it was packed.
        public let package: MonthPackage
        /// The editions that hold an item of the list and lie in the folder, oldest first.
        public internal(set) var holding: [MonthPackage] = []
        /// Whether an edition that lacks the items lies there.
        public internal(set) var hasSuccessor = false

        /// The edition by which people know it: the newest that holds an item.
        public var named: MonthPackage { holding.last ?? package }
    }

    /// The packages that hold an item, oldest first.
    public let families: [Family]
    private let records: [Record]
    private let touched: [String: [Int]]
    /// The digests of the successors that lack the items.
    private let lacking: Set<ContentDigest>

    /// What the ledger and the folder tell.
    ///
    /// - Parameters:
    ///   - records: The records of the list.
    ///   - list: The digest of the list, by which successors name it.
    ///   - store: The archive.
    /// - Throws: what reading met.
    public init(
        of records: [Record], on list: ContentDigest, in store: Store
    ) throws {
        let ledger = Ledger(store: store)
        let survey = try LedgerSurvey(ledger)
        let touched = try Self.touched(records, ledger)
        self.touched = touched
        self.records = records
        let company = store.description.company
        families = try survey.packed.filter { packed in
            Self.isHeld(
                records, touched, packed.department, packed.month, packed.range.first,
                packed.range.last)
        }.map { packed in
            let package = MonthPackage(
                company: company, month: packed.month, department: packed.department)
            return try Self.family(package, packed.digest, list, survey, store)
        }
        var lacking: Set<ContentDigest> = []
        for next in survey.rewritten where next.list == list || lacking.contains(next.previous) {
            lacking.insert(next.digest)
        }
        self.lacking = lacking
    }

    /// Whether a package that lies elsewhere holds an item.
    public func holds(_ content: CopyContent) -> Bool {
        guard let month = content.month, content.digest.map(lacking.contains) != true else {
            return false
        }
        return Self.isHeld(
            records, touched, content.department, month, content.first ?? .max,
            content.last ?? .min)
    }

    private static func isHeld(
        _ records: [Record], _ touched: [String: [Int]], _ department: DepartmentCode?,
        _ month: YearMonth, _ first: Int, _ last: Int
    ) -> Bool {
        records.contains { record in
            guard department.map({ $0 == record.formingDepartment }) ?? true else { return false }
            if record.versions.contains(where: { $0.sealedIn == month }) { return true }
            return touched[record.id.description]?.contains { first <= $0 && $0 <= last } ?? false
        }
    }

    /// The family of one package.
    static func family(
        _ package: MonthPackage, _ packed: ContentDigest, _ list: ContentDigest,
        _ survey: LedgerSurvey, _ store: Store
    ) throws -> Family {
        var family = Family(package: package)
        let folder = store.layout.packages(package.month)
        var (digest, edition, lacks) = (packed, 1, false)
        while true {
            let file = folder.appending(package.edition(edition).file)
            if try store.status(file) != nil {
                if lacks {
                    family.hasSuccessor = true
                } else {
                    family.holding.append(package.edition(edition))
                }
            }
            // Each successor is made of one that stands before it in the ledger, so this ends.
            guard let next = survey.rewritten.first(where: { $0.previous == digest }),
                edition < MonthPackage.lastEdition
            else { return family }
            (digest, edition, lacks) = (next.digest, edition + 1, lacks || next.list == list)
        }
    }

    /// The numbers of the events that put a record into a package of their range.
    private static func touched(
        _ records: [Record], _ ledger: Ledger
    ) throws -> [String: [Int]] {
        let wanted = Set(records.map(\.id.description))
        var touched: [String: [Int]] = [:]
        try ledger.forEachEvent { line in
            guard let record = line.event.subjects[.record], wanted.contains(record),
                RecordEvent(line.event).kind != .other
            else { return true }
            touched[record, default: []].append(line.event.sequence)
            return true
        }
        return touched
    }
}
