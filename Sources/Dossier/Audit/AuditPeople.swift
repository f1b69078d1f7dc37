internal import DossierModel
internal import DossierStore
internal import DossierValidation

/// Who may sign, and whether the roles keep apart what must be apart (rules SEC-4, INS-6, HND-1).
struct AuditPeople {
    /// How many people can sign today.
    private(set) var enrolled = 0
    /// What is wrong.
    private(set) var findings: [Finding] = []
    /// Whether the policy of people and roles could be read.
    private(set) var isRead = false

    /// The fewest people with whom a destruction can be kept apart: who drafts it, who holds the
    /// dossier, who approves, and two supervisors who are none of them.
    static let fewest = 5

    /// Looks at the people of an archive on a day.
    init(_ store: Store, _ today: CalendarDate) {
        guard let staff: StaffPolicy = try? store.policy(),
            let roles: RolePolicy = try? store.policy()
        else { return }
        isRead = true
        let active = staff.staff.filter { $0.isActive(on: today) }
        enrolled = active.count { $0.currentKey != nil }
        findings =
            Self.keys(staff, today) + Self.conflicts(active, roles, today)
            + Self.seats(active, roles, today)
        if enrolled < Self.fewest {
            findings.append(
                AuditRule.peopleTooFew.finding(
                    Self.place, ["count": "\(enrolled)", "fewest": "\(Self.fewest)"]))
        }
    }

    private static var place: String { Layout.policy(.staff).description }

    private static func keys(_ staff: StaffPolicy, _ today: CalendarDate) -> [Finding] {
        let leavers = staff.staff.filter { !$0.isActive(on: today) && $0.currentKey != nil }
        var findings = leavers.map { AuditRule.keyOfLeaver.finding(place, ["staff": "\($0.id)"]) }
        var owners: [String: Set<StaffID>] = [:]
        for member in staff.staff {
            for key in member.keys {
                owners[key.publicKey.fingerprint, default: []].insert(member.id)
            }
        }
        for (key, ids) in owners.sorted(by: { $0.key < $1.key }) where ids.count > 1 {
            let people = ids.map(\.description).sorted().joined(separator: Message.listSeparator)
            findings.append(AuditRule.keyOfTwo.finding(place, ["key": key, "people": people]))
        }
        return findings
    }

    private static func conflicts(
        _ active: [StaffMember], _ roles: RolePolicy, _ today: CalendarDate
    ) -> [Finding] {
        active.compactMap { member in
            let held = Set(member.roles.filter { $0.isHeld(on: today) }.map(\.role))
            let conflicting = held.filter { role in
                let excluded = roles.role(role)?.excludes ?? []
                let excluding = held.filter { roles.role($0)?.excludes.contains(role) ?? false }
                return !held.isDisjoint(with: excluded) || !excluding.isEmpty
            }
            guard !conflicting.isEmpty else { return nil }
            let names = conflicting.map(\.description).sorted()
            return AuditRule.rolesConflict.finding(
                place,
                [
                    "staff": "\(member.id)",
                    "roles": names.joined(separator: Message.listSeparator),
                ])
        }
    }

    private static func seats(
        _ active: [StaffMember], _ roles: RolePolicy, _ today: CalendarDate
    ) -> [Finding] {
        roles.roles.flatMap { role -> [Finding] in
            guard let seats = role.seats else { return [] }
            let holders = active.filter { $0.holds(role.id, on: today) }
            let groups = Dictionary(grouping: holders) { member -> DepartmentCode? in
                role.departmental ? member.department : nil
            }
            return groups.values.filter { $0.count > seats }.map { group in
                let people = group.map(\.id.description).sorted()
                return AuditRule.seatsExceeded.finding(
                    place,
                    [
                        "role": role.id.description, "seats": "\(seats)",
                        "people": people.joined(separator: Message.listSeparator),
                    ])
            }.sorted { ($0.details["people"] ?? "") < ($1.details["people"] ?? "") }
        }
    }
}
