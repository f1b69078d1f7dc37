import DossierModel
import DossierRetention
import Testing

/// A company with enough people to destroy something, and a list of things that are due.
struct DisposalCompany {
    /// The people by what they do.
    enum Post: Int, CaseIterable {
        case archivist = 1, generalManager, officeHead, manager, finance, legal
        case appraiserS, appraiserC, appraiserZ, supervisorZ, supervisorS, accountant
        case gone, managerOfFinance, assistant, secondArchivist
    }

    static let drafted = CalendarDate(daysSince1970: 24_472)  // 2037-01-01
    static let department = DepartmentCode("S") ?? DefaultPolicy.departments.custodian

    var staff: [StaffMember]
    var facts: DisposalFacts

    init() throws {
        let since = try #require(CalendarDate("2020-01-01"))
        staff = try Post.allCases.filter { $0 != .secondArchivist }.map { post in
            let letter =
                switch post {
                case .manager, .appraiserS, .supervisorS, .gone: "S"
                case .finance, .appraiserC, .accountant, .managerOfFinance: "C"
                default: "Z"
                }
            let role: RoleID? =
                switch post {
                case .archivist: "archivist"
                case .generalManager: "general-manager"
                case .officeHead: "office-head"
                case .manager, .managerOfFinance, .gone: "department-manager"
                case .finance, .accountant: "finance"
                case .legal: "legal"
                case .assistant: "administrator"
                default: nil
                }
            return StaffMember(
                id: StaffID(serial: post.rawValue), name: "\(post)",
                department: try #require(DepartmentCode(letter)),
                roles: role.map { [RoleHeld(role: $0, since: since)] } ?? [], since: since,
                until: post == .gone ? CalendarDate("2036-06-30") : nil, salt: Salt(random: []))
        }
        let chain = try #require(DefaultPolicy.approvals.chain(.destruction))
        facts = DisposalFacts(
            now: Timestamp(Self.drafted, secondOfDay: 36_000, offset: 480),
            roster: ApprovalRoster(
                staff: staff, custodian: DefaultPolicy.departments.custodian),
            chain: chain)
        facts.copies = []
        facts.told = []
    }

    /// Lets a second archivist in beside the first.
    mutating func employSecond() throws {
        let first = try #require(staff.first { $0.id == Self.id(.archivist) })
        var second = first
        second.id = Self.id(.secondArchivist)
        facts.roster.staff.append(second)
    }

    static func id(_ post: Post) -> StaffID { StaffID(serial: post.rawValue) }

    static func record(_ serial: Int) -> RecordID {
        RecordID(milliseconds: 1_793_000_000_000, random: [UInt8(serial)])
    }

    static func content(_ serial: Int) -> ContentDigest { ContentDigest(of: [UInt8(serial)]) }

    /// An item of a category that was due on the first day of 2037.
    static func item(_ serial: Int, category: Int = 3) throws -> DisposalItem {
        let number = try #require(ClientNumber("TF-S-A-202601-BJCJJTGS"))
        return DisposalItem(
            record: record(serial), number: number, year: 2026,
            item: try #require(ItemNumber(year: 2026, category: category, serial: serial)),
            title: "第\(serial)件", formed: try #require(CalendarDate("2026-03-01")),
            carrier: .electronic,
            path: RelativePath("2026/S/A/\(number)/03策划/\(serial).docx"),
            version: RecordVersion(
                number: 1, digest: content(serial), size: 1,
                seen: Timestamp(drafted, offset: 480)),
            dueOn: drafted, term: "10", schedule: 1, basis: "term",
            salt: Salt(random: [UInt8(serial)]))
    }

    /// A list of so many items, each of which may be destroyed as far as the facts go.
    mutating func list(_ count: Int = 3, category: Int = 3) throws -> DisposalList {
        let items = try (1...count).map { try Self.item($0, category: category) }
        for (index, item) in items.enumerated() {
            facts.items[item.record] = ItemFacts(
                due: .on(Self.drafted), content: Self.content(index + 1))
        }
        return DisposalList(
            id: EntryID(milliseconds: 1, random: [1]), number: "2037-0001",
            holding: Self.department, reason: "期满", items: items,
            drafted: Registration(by: Self.id(.archivist), at: facts.now),
            salt: Salt(random: [9]))
    }

    /// The members of the appraisal group.
    static let group = [id(.appraiserS), id(.appraiserC), id(.appraiserZ)]
    /// Two supervisors, one of the custodian department and one of the holding one.
    static let supervisors = [id(.supervisorZ), id(.supervisorS)]

    /// Does an act, and lets the ledger tell of a decision.
    mutating func act(
        _ act: DisposalAct, _ post: Post, _ list: inout DisposalList
    ) throws {
        try self.act(act, Self.id(post), &list)
    }

    /// Does an act of anybody.
    mutating func act(
        _ act: DisposalAct, _ person: StaffID, _ list: inout DisposalList
    ) throws {
        let digest = list.digest
        let before = list
        list = try DisposalMachine(list, facts).apply(act, by: person)
        facts.tell(of: act, by: person, of: before, digest)
    }

    mutating func wait(days: Int) {
        let day = facts.today.adding(days: days)
        facts.now = Timestamp(day, secondOfDay: 36_000, offset: 480)
    }

    /// Brings a list to a state by the shortest way.
    mutating func bring(_ list: inout DisposalList, to state: DisposalState) throws {
        let agree = DisposalAct.decide(.agree, comment: nil)
        let count = DisposalAct.count(items: list.items.count, statement: nil)
        let way: [(from: DisposalState, act: DisposalAct, post: Post)] = [
            (.draft, .submit(appraisers: Self.group), .archivist), (.deptReview, agree, .manager),
            (.clearance, agree, .finance), (.appraisal, agree, .appraiserS),
            (.appraisal, agree, .appraiserC), (.appraisal, agree, .appraiserZ),
            (.approval, agree, .generalManager),
            (.approved, .schedule(days: 30, supervisors: Self.supervisors), .archivist),
            (.waiting, count, .supervisorZ), (.waiting, count, .supervisorS),
            (.counted, .execute(certificate: "XH-2037-0001"), .archivist),
        ]
        for step in way where list.state == step.from && list.state != state {
            if let until = list.waiting?.until, until > facts.today { wait(days: 30) }
            try act(step.act, step.post, &list)
        }
        try #require(list.state == state)
    }
}

extension DisposalFacts {
    /// Lets the ledger tell of an act that was done.
    mutating func tell(
        of act: DisposalAct, by person: StaffID, of list: DisposalList, _ digest: ContentDigest
    ) {
        let today = self.today
        switch act {
        case .submit, .decide(.sendBack, _): told = []
        case .decide(.agree, _): told?.insert(.init(by: person, digest: digest, on: today))
        case .schedule: scheduled = Registration(by: person, at: now)
        case .count:
            told?.insert(
                .init(by: person, digest: digest, on: today, paper: nil, Self.moment(of: list)))
        case .countersign(let index):
            let step = list.pending[index]
            var counted: SupervisorCount.Moment?
            if case .count = step.answer { counted = Self.moment(of: list) }
            told?.insert(.init(by: step.by, digest: digest, on: today, paper: step.paper, counted))
        case .settle(let outcomes):
            destroyed.formUnion(outcomes.filter { $0.value.state == .destroyed }.keys)
        default: break
        }
    }

    private static func moment(of list: DisposalList) -> SupervisorCount.Moment {
        list.state == .waiting ? .before : .after
    }
}
