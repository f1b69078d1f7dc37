public import DossierModel
internal import DossierRegistration
internal import DossierReport
internal import DossierRetention
internal import DossierStore

/// A printed form on which people sign.
public struct DisposalForm: Sendable {
    /// What a script is told of it: the number of the list, or the id of the hold.
    public var name: String
    /// The digest that stands on it.
    public var digest: ContentDigest
    /// The bytes of the page.
    public var page: [UInt8]
}

extension Disposals {
    /// The form of a list: its items, its digest, a line for each seat and supervisor.
    ///
    /// - Returns: the form.
    /// - Throws: `noSuchDisposal`; what reading met.
    public func form(_ name: String) throws -> DisposalForm {
        let list = try show(name).list
        let facts = try DisposalInquiry(archive.store, archive.surroundings.clock)
            .facts(of: list, checksSignatures: false)
        let context = try archive.pageContext(archive.store.description.language)
        let seats = SeatLines(try Policies(reading: archive.store).roles, facts.roster, context)
        let machine = DisposalMachine(list, facts)
        var page = SigningPage.of(list, context)
        let subject = machine.approval.subject
        page.lines = facts.chain.steps.filter(subject.needs).flatMap {
            seats.lines(of: $0, in: subject, on: facts.today)
        }
        page.lines += seats.supervisors(list)
        return DisposalForm(name: list.number, digest: list.digest, page: page.html(context))
    }
}

extension Archive {
    /// The form of a hold's release: why it goes, the digest, a line for each seat.
    ///
    /// - Parameters:
    ///   - id: The hold.
    ///   - reason: Why; needed where nobody asked for the release yet.
    /// - Returns: the form.
    /// - Throws: `noSuchHold`, `emptyText`; what reading met.
    public func releaseForm(_ id: EntryID, reason: String?) throws -> DisposalForm {
        guard let hold = try holds().first(where: { $0.id == id }) else {
            throw RegistrationError(.noSuchHold, id.description, rule: "RET-6")
        }
        guard let reason = hold.release?.reason ?? reason, !reason.isEmpty else {
            throw RegistrationError(.emptyText, "--reason", rule: "RET-6")
        }
        let policies = try Policies(reading: store)
        let digest = hold.releaseDigest(reason: reason)
        let context = try pageContext(store.description.language)
        let roster = ApprovalRoster(
            staff: policies.staff.staff, custodian: policies.departments.custodian)
        let subject = ApprovalSubject(
            applicant: StaffID(serial: 0), holding: policies.departments.custodian,
            digest: digest)
        let seats = SeatLines(policies.roles, roster, context)
        var page = SigningPage.of(hold, reason: reason, digest, context)
        page.lines = (policies.approvals.chain(.releaseHold)?.steps ?? []).flatMap {
            seats.lines(of: $0, in: subject, on: surroundings.clock.today())
        }
        return DisposalForm(name: id.description, digest: digest, page: page.html(context))
    }
}

/// The lines of a form, by the seats of a chain.
private struct SeatLines {
    let roles: RolePolicy
    let roster: ApprovalRoster
    let context: PageContext

    init(_ roles: RolePolicy, _ roster: ApprovalRoster, _ context: PageContext) {
        self.roles = roles
        self.roster = roster
        self.context = context
    }

    /// As many lines as people must sign for a seat.
    func lines(
        of seat: ApprovalSeat, in subject: ApprovalSubject, on day: CalendarDate
    ) -> [SigningPage.Line] {
        let names = ([seat] + seat.alternatives).map { name($0.role) }
        let line = SigningPage.Line(
            seat: context.names.list(names), people: people(seat, subject, day))
        return Array(repeating: line, count: seat.people)
    }

    /// Two lines a supervisor: before and after.
    func supervisors(_ list: DisposalList) -> [SigningPage.Line] {
        let named = list.supervisors.map { [context.names.person($0)] }
        let people = named.isEmpty ? [[], []] : named
        return [SigningPage.Moment.before, .after].flatMap { moment in
            people.map { SigningPage.supervisor(moment, people: $0, context.language) }
        }
    }

    private func people(
        _ seat: ApprovalSeat, _ subject: ApprovalSubject, _ day: CalendarDate
    ) -> [String] {
        roster.holders(of: seat, in: subject, on: day).sorted().map(context.names.person)
    }

    private func name(_ id: RoleID) -> String {
        guard let role = roles.role(id) else {
            return SigningPage.seatName(id, context.language)
        }
        return context.language == .chinese ? role.name : role.english
    }
}
