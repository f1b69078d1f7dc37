public import DossierLedger
public import DossierModel
public import DossierStore

/// The place where one person's acts enter an archive, each as one durable transaction.
///
/// A desk holds the archive's lease from its making to ``close()``. What it knows of registers and
/// dossiers it has read under that lease, so it stays true.
public final class Desk {
    /// The session that signs and writes.
    public let session: WritingSession
    /// The archive.
    public var store: Store { session.store }
    /// The policy in force.
    public internal(set) var policies: Policies
    /// What the acting person may do.
    public let authority: Authority
    /// The clock.
    public let clock: any ArchiveClock
    /// The source of ids and salts.
    public let identities: any IdentitySource
    /// The volumes that were changed, whose derived pages are stale.
    public internal(set) var touched: Set<Volume> = []
    /// The volumes whose card is new or changed, so that the catalogues are stale too.
    public internal(set) var changedCards: Set<Volume> = []
    /// The way by which events come in.
    public var via: EventVia = .cli

    var registers: RegisterShelf
    let finder: VolumeFinder
    /// The years that were closed by an act of theirs.
    let closedYears: Set<Int>

    /// A desk for the person of a session.
    ///
    /// - Throws: ``StoreError`` when the policy cannot be read.
    public init(
        session: WritingSession, clock: any ArchiveClock, identities: any IdentitySource
    ) throws(StoreError) {
        self.session = session
        self.clock = clock
        self.identities = identities
        policies = try Policies(reading: session.store)
        authority = Authority(
            of: session.signatory.staff, on: session.actingDay, policies: policies,
            sandbox: session.store.description.sandbox)
        registers = RegisterShelf(store: session.store)
        finder = VolumeFinder(store: session.store)
        closedYears = Set(try session.store.registerYears(.years))
    }

    /// Who acts.
    public var actor: StaffID { authority.person.id }

    /// Gives the archive back to the next writer.
    public func close() { session.close() }

    /// A registration by the acting person, now.
    func registration(from source: String? = nil) -> Registration {
        Registration(by: actor, at: clock.now(), from: source)
    }

    /// Writes changes and their events as one transaction.
    func commit(_ changes: PlannedChanges, _ drafts: [EventDraft]) throws {
        var drafts = drafts
        for index in drafts.indices where drafts[index].via == .cli { drafts[index].via = via }
        _ = try session.commit(changes.changeSet, drafts)
    }

    /// The department that a person named.
    public func department(_ text: String) throws(RegistrationError) -> DepartmentCode {
        try policies.department(text)
    }

    /// The grade that a person named.
    public func grade(_ text: String) throws(RegistrationError) -> GradeCode {
        try policies.grade(text)
    }

    /// The category that a person named.
    public func category(_ text: String) throws(RegistrationError) -> CategoryPolicy.Category {
        try policies.category(text)
    }

    /// A person on the staff today.
    ///
    /// - Throws: `noSuchStaff` or `hasLeft`.
    public func member(_ id: StaffID) throws(RegistrationError) -> StaffMember {
        guard let member = policies.staff.member(id) else {
            throw RegistrationError(.noSuchStaff, id.description)
        }
        guard member.isActive(on: session.actingDay) else {
            throw RegistrationError(.hasLeft, id.description, rule: "HND-1")
        }
        return member
    }
}
