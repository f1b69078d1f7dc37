/// What is to be approved, as far as the chain depends on it.
public struct ApprovalSubject: Sendable, Equatable {
    /// Who asks.
    public var applicant: StaffID
    /// The department that holds the dossier.
    public var holding: DepartmentCode
    /// The department that a dossier is transferred to.
    public var receiving: DepartmentCode?
    /// The department of the person whom the act concerns.
    public var concerned: DepartmentCode?
    /// The categories of the documents concerned.
    public var categories: Set<Int> = []
    /// Whether a dispute with the client is open.
    public var openDisputes = false
    /// Who was named for roles that exist for this matter alone, as the members of an appraisal.
    public var named: [RoleID: [StaffID]] = [:]
    /// Who must not sign, besides the applicant: who will count, and who gains by it.
    public var excluded: Set<StaffID> = []
    /// Who prepared it besides the applicant: they must not sign either, though they may enter a step
    /// on paper.
    public var preparers: Set<StaffID> = []
    /// The digest of what is approved; a signature under another one is none.
    public var digest: ContentDigest

    /// A matter.
    public init(applicant: StaffID, holding: DepartmentCode, digest: ContentDigest) {
        self.applicant = applicant
        self.holding = holding
        self.digest = digest
    }

    /// Whether a seat must agree at all.
    public func needs(_ seat: ApprovalSeat) -> Bool {
        switch seat.condition {
        case nil: true
        case .categories(let wanted): !categories.isDisjoint(with: wanted)
        case .openDisputes: openDisputes
        }
    }
}
