/// The people from whom an approval takes its seats.
public struct ApprovalRoster: Sendable, Equatable {
    /// Everybody who is or was on the staff.
    public var staff: [StaffMember]
    /// The department that keeps company-level dossiers.
    public var custodian: DepartmentCode

    /// The people of a company.
    public init(staff: [StaffMember], custodian: DepartmentCode) {
        self.staff = staff
        self.custodian = custodian
    }

    /// A person, where there is one of that id.
    public func member(_ id: StaffID) -> StaffMember? { staff.first { $0.id == id } }

    /// Who may sit in a seat on a day, the seat's alternatives included.
    public func holders(
        of seat: ApprovalSeat, in subject: ApprovalSubject, on day: CalendarDate
    ) -> Set<StaffID> {
        var holders = Set(
            staff.filter { $0.isActive(on: day) && sits($0, seat, subject, day) }.map(\.id))
        for alternative in seat.alternatives {
            holders.formUnion(self.holders(of: alternative, in: subject, on: day))
        }
        return holders
    }

    private func sits(
        _ person: StaffMember, _ seat: ApprovalSeat, _ subject: ApprovalSubject,
        _ day: CalendarDate
    ) -> Bool {
        if let named = subject.named[seat.role] {
            return named.contains(person.id) && isOf(person, seat.scope, subject)
        }
        return person.roles.contains { held in
            guard held.role == seat.role, held.isHeld(on: day) else { return false }
            guard seat.scope == .overHolding else { return isOf(person, seat.scope, subject) }
            return held.departments.isEmpty || held.departments.contains(subject.holding)
        }
    }

    private func isOf(
        _ person: StaffMember, _ scope: ApprovalSeat.Scope, _ subject: ApprovalSubject
    ) -> Bool {
        switch scope {
        case .any, .overHolding: true
        case .custodian: person.department == custodian
        case .holding: person.department == subject.holding
        case .receiving: person.department == subject.receiving ?? subject.holding
        case .concerned: person.department == subject.concerned ?? subject.holding
        case .own: person.department == member(subject.applicant)?.department
        }
    }

    /// The superiors of a person: of its department's staff the manager, of a manager the deputies who
    /// answer for the department, of these the general manager.
    public func superiors(of id: StaffID, on day: CalendarDate) -> Set<StaffID> {
        guard let person = member(id) else { return [] }
        var own = ApprovalSubject(
            applicant: id, holding: person.department, digest: ContentDigest(of: []))
        own.receiving = person.department
        for role: (RoleID, ApprovalSeat.Scope) in [
            ("department-manager", .holding), ("office-head", .holding),
            ("deputy-general-manager", .overHolding), ("general-manager", .any),
        ] {
            let holders = self.holders(
                of: ApprovalSeat(role: role.0, scope: role.1), in: own, on: day)
            if holders.contains(id) { continue }
            if !holders.isEmpty, !isAbove(id, role.0, day) { return holders }
        }
        return []
    }

    /// Whether a person stands as high as a role, so that its holders are not their superiors.
    private func isAbove(_ id: StaffID, _ role: RoleID, _ day: CalendarDate) -> Bool {
        let ranks: [RoleID] = [
            "department-manager", "office-head", "deputy-general-manager", "general-manager",
        ]
        guard let wanted = ranks.firstIndex(of: role), let person = member(id) else { return false }
        return ranks[wanted...].contains { person.holds($0, on: day) }
    }
}
