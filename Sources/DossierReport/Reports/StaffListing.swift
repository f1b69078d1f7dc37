public import DossierModel

/// The people on the staff, with their roles and keys (`staff list`).
public struct StaffListing: Report {
    /// The people in the order of their ids.
    public var staff: [StaffMember]
    /// The roles, for their names.
    public var roles: RolePolicy
    /// The names of departments.
    public var names: NameBook
    /// The day by which roles and keys are judged.
    public var today: CalendarDate
    /// Whether roles that have ended are listed too.
    public var isWhole: Bool

    /// A list.
    public init(
        staff: [StaffMember], roles: RolePolicy, names: NameBook, today: CalendarDate,
        isWhole: Bool = false
    ) {
        self.isWhole = isWhole
        self.staff = staff
        self.roles = roles
        self.names = names
        self.today = today
    }

    /// A table and the total.
    public func lines(on screen: Screen) -> [String] {
        let language = screen.language
        var table = TextTable([
            .init(Heading.staff.text(language)), .init(Heading.name.text(language), least: 6),
            .init(Heading.department.text(language), least: 4),
            .init(Heading.roles.text(language), least: 10),
            .init(Heading.login.text(language), least: 6),
            .init(Heading.key.text(language)), .init(Heading.status.text(language)),
        ])
        for member in staff { table.add(cells(member, language)) }
        let total = ReportText.staffTotal.text(language, ["count": Quantity.count(staff.count)])
        return (staff.isEmpty ? [] : table.lines(on: screen)) + [total]
    }

    private func cells(_ member: StaffMember, _ language: Language) -> [TextTable.Cell] {
        let held = roles(of: member).map { name(of: $0, language) }
        let key = member.currentKey.map { $0.since.description }
        let isHere = member.isActive(on: today)
        let left = member.until.map {
            ReportText.left.text(language, ["date": $0.description])
        }
        return [
            .init("\(member.id)", .bold), .init(member.name),
            .init(names.department(member.department)), .init(names.list(held)),
            .init(member.login ?? ""),
            .init(
                key ?? ReportText.noKey.text(language), key == nil && isHere ? .yellow : nil),
            .init(isHere ? "" : left ?? "", .dim),
        ]
    }

    private func name(of held: RoleHeld, _ language: Language) -> String {
        let name = roles.role(held.role).map { ChoiceNames.pick(language, $0.name, $0.english) }
        let letters = held.departments.map(\.description).joined(separator: " ")
        let whole = (name ?? held.role.description) + (letters.isEmpty ? "" : " (\(letters))")
        guard let until = held.until, isEnded(held) else { return whole }
        return ReportText.roleEnded.text(
            language, ["role": whole, "date": until.description])
    }

    /// The roles of a person that are listed.
    private func roles(of member: StaffMember) -> [RoleHeld] {
        isWhole ? member.roles : member.roles.filter { !isEnded($0) }
    }

    private func isEnded(_ held: RoleHeld) -> Bool { held.until.map { $0 <= today } ?? false }

    /// `{total, staff}`, the people as in `staff.json` but for salts, and roles that are not listed;
    /// `key` is the one that speaks for them now.
    public var json: JSONValue {
        ["total": .integer(Int64(staff.count)), "staff": .array(personJSON)]
    }

    /// Each person as an object.
    public var personJSON: [JSONValue] {
        staff.map { member in
            var member = member
            member.roles = roles(of: member)
            guard case .object(var object) = member.json else { return .null }
            object["salt"] = nil
            object["active"] = .bool(member.isActive(on: today))
            object["key"] = member.currentKey.map { .string($0.publicKey.description) }
            return .object(object)
        }
    }
}
