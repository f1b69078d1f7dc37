/// A disposal list 鉴定清册, 销毁清册 once it is approved: what is to be destroyed, and everything that
/// was decided about it (records.md §5.2, §5.3).
public struct DisposalList: Sendable, Equatable {
    /// The permanent id.
    public var id: EntryID
    /// The number of the list 清册编号, such as `2037-0001`.
    public var number: String
    /// The department that holds the dossiers of all items.
    public var holding: DepartmentCode
    /// Where it stands.
    public var state = DisposalState.draft
    /// Why these items are to go, as the drafter says.
    public var reason: String
    /// The items, in the order of the list.
    public var items: [DisposalItem]
    /// Who drafted it, and when.
    public var drafted: Registration
    /// Who else changed it, handed it in or scheduled it: as little as the drafter do they decide on it,
    /// or supervise.
    public var preparers: [StaffID] = []
    /// The members of the group that appraises.
    public var appraisers: [StaffID] = []
    /// Every decision that was made, oldest first, also those that later changes made void.
    public var decisions: [ApprovalSignature] = []
    /// How many decisions are void because the list went back after them.
    public var voided = 0
    /// The steps that were entered from paper and wait to be countersigned.
    public var pending: [PaperStep] = []
    /// The waiting period, once it was scheduled.
    public var waiting: DisposalWaiting?
    /// The supervisors 监销人.
    public var supervisors: [StaffID] = []
    /// What they saw.
    public var counts: [SupervisorCount] = []
    /// Who destroys, and since when.
    public var execution: Registration?
    /// Who went on with it each time after it was stopped, and since when.
    public var resumed: [Registration] = []
    /// The number of the certificate, given when the destruction begins.
    public var certificate: String?
    /// The copies elsewhere; nil before they were looked for.
    public var copies: [DisposalCopy]?
    /// How the list came to its end, where it was closed, rejected or withdrawn.
    public var ended: Withdrawal?
    /// Makes the commitment unguessable.
    public var salt: Salt

    /// A list that was just drafted.
    public init(
        id: EntryID, number: String, holding: DepartmentCode, reason: String,
        items: [DisposalItem], drafted: Registration, salt: Salt
    ) {
        self.id = id
        self.number = number
        self.holding = holding
        self.reason = reason
        self.items = items
        self.drafted = drafted
        self.salt = salt
    }

    /// What everybody signs: SHA-256 over the canonical JSON of the id and the items' digests.
    ///
    /// It stays the same when an item's personal parts go after its destruction.
    public var digest: ContentDigest {
        Commitment.digest(
            of: [
                "id": .string(id.description),
                "items": .array(items.map { .string($0.digest.description) }),
            ])
    }

    /// Everybody who drafted it, changed it, handed it in or scheduled it.
    public var makers: Set<StaffID> { Set(preparers + [drafted.by]) }

    /// Everybody who destroyed something of it.
    public var executors: [Registration] { [execution].compactMap { $0 } + resumed }

    /// The decisions that are not void.
    public var standing: ArraySlice<ApprovalSignature> { decisions.dropFirst(max(0, voided)) }

    /// Where an item stands on the list.
    public func index(of record: RecordID) -> Int? {
        items.firstIndex { $0.record == record }
    }

    /// The copies that are still there.
    public var outstanding: [DisposalCopy] { (copies ?? []).filter { $0.gone == nil } }
}
