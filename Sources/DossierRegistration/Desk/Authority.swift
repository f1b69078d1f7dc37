public import DossierModel

/// What a person may do on a day, by the roles held (rules SEC-4, SEC-6).
public struct Authority: Sendable {
    /// The person.
    public let person: StaffMember
    private let held: [(held: RoleHeld, role: RolePolicy.Role)]
    private let sandbox: Bool
    private let approvals: ApprovalPolicy
    private let names: [RoleID: String]
    private let custodian: DepartmentCode

    /// The authority of a person on a day.
    public init(
        of person: StaffMember, on date: CalendarDate, policies: Policies, sandbox: Bool
    ) {
        self.person = person
        self.sandbox = sandbox
        approvals = policies.approvals
        names = Dictionary(
            policies.roles.roles.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        custodian = policies.departments.custodian
        held = person.roles.filter { $0.isHeld(on: date) }.compactMap { held in
            policies.roles.role(held.role).map { (held, $0) }
        }
    }

    /// Whether the person holds a role.
    public func holds(_ role: RoleID) -> Bool { held.contains { $0.role.id == role } }

    /// Whether the person may do something in one of these departments; none named means anywhere.
    public func may(_ permission: Permission, in departments: [DepartmentCode] = []) -> Bool {
        held.contains { entry in
            entry.role.may.contains(permission)
                && (!entry.role.departmental || departments.isEmpty
                    || departments.contains(person.department))
        }
    }

    /// Refuses what the person may not do.
    ///
    /// - Throws: `notPermitted`, naming the permission.
    public func require(
        _ permission: Permission, in departments: [DepartmentCode] = []
    ) throws(RegistrationError) {
        guard may(permission, in: departments) else {
            throw RegistrationError(
                .notPermitted, person.id.description, detail: permission.rawValue, rule: "SEC-4")
        }
    }

    /// Refuses an act that needs an approval unless the person holds a seat of its chain.
    ///
    /// Until the approvals engine exists one holder of any seat is enough (design §3.9); in a
    /// sandbox the administrator is too, but where by the chain it is the administrator who applies.
    ///
    /// - Throws: `approvalNeeded`, naming the seats.
    public func requireSeat(
        _ action: ApprovedAction, holding: DepartmentCode, receiving: DepartmentCode? = nil,
        rule: String = "CRE-2"
    ) throws(RegistrationError) {
        let chain = approvals.chain(action)
        let steps = chain?.seats ?? []
        if steps.contains(where: { sits($0, holding: holding, receiving: receiving) }) { return }
        if sandbox, holds("administrator"), chain?.applicant != "administrator" { return }
        let seats = steps.map { seat in
            let department: String =
                switch seat.scope {
                case .holding, .own: "\(holding) "
                case .receiving: "\(receiving ?? holding) "
                case .custodian: "\(custodian) "
                case .any, .concerned, .overHolding: ""
                }
            return "\(department)\(names[seat.role] ?? "") \(seat.role)"
        }
        throw RegistrationError(
            .approvalNeeded, action.rawValue,
            detail: seats.joined(separator: Message.listSeparator), rule: rule)
    }

    private func sits(
        _ seat: ApprovalSeat, holding: DepartmentCode, receiving: DepartmentCode?
    ) -> Bool {
        held.contains { entry in
            guard entry.role.id == seat.role else { return false }
            return switch seat.scope {
            case .any, .concerned: true
            case .custodian: person.department == custodian
            case .holding, .own: person.department == holding
            case .receiving: person.department == (receiving ?? holding)
            case .overHolding:
                entry.held.departments.isEmpty || entry.held.departments.contains(holding)
            }
        }
    }
}
