import DossierModel
import DossierRetention
import TestSupport
import Testing

/// One row of the schedule: what was recorded, and when the thing is due.
struct ScheduleCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let documentClass: String
    let formed: String
    let facts: [String: String]
    /// The day; `never` for permanent; nil before the occasions came.
    let due: String?
    /// What kind of thing it is.
    let scope: RetentionClass.Scope

    init(
        _ documentClass: String, _ formed: String, _ facts: [String: String], _ due: String?,
        _ scope: RetentionClass.Scope = .documents
    ) {
        self.scope = scope
        self.documentClass = documentClass
        self.formed = formed
        self.facts = facts
        self.due = due
        testDescription = "\(documentClass) \(facts.keys.sorted()) \(due ?? "not yet")"
    }

    /// Every row of records.md §4 once with all its occasions.
    static let rows: [ScheduleCase] = [
        .init("QT.accepted", "2024-03-01", ["contract.ended": "2026-06-30"], "2037-01-01"),
        .init("QT.declined", "2024-03-01", ["offer.expired": "2024-04-01"], "2028-01-01"),
        .init("QT.voucher", "2024-03-01", ["contract.ended": "2026-06-30"], "2057-01-01"),
        .init("CT.framework", "2024-03-01", settled, "2057-01-01"),
        .init("CT.single", "2024-03-01", settled, "2037-01-01"),
        .init("CT.voucher", "2024-03-01", settled, "2057-01-01"),
        .init("MM.minutes", "2024-03-01", ["contract.ended": "2026-06-30"], "2037-01-01"),
        .init("PG.confirmed", "2024-03-01", ["contract.ended": "2026-06-30"], "2037-01-01"),
        .init("PG.internal", "2024-03-01", ["contract.ended": "2026-06-30"], "2030-01-01"),
        .init(
            "MT.media", "2024-03-01",
            ["contract.ended": "2026-06-30", "ad.publication.ended": "2025-01-31"], "2037-01-01"),
        .init("ST.strategy", "2024-03-01", ["relationship.ended": "2026-06-30"], "2037-01-01"),
        .init("ST.major", "2024-03-01", ["relationship.ended": "2026-06-30"], "2057-01-01"),
        .init("CP.published", "2024-03-01", ["ad.publication.ended": "2025-01-31"], "2036-01-01"),
        .init("CP.owned", "2024-03-01", ["ad.publication.ended": "2025-01-31"], "2056-01-01"),
        .init("CP.draft", "2024-03-01", ["ad.publication.ended": "2025-01-31"], "2029-01-01"),
        .init("CP.revised", "2024-03-01", ["ad.publication.ended": "2025-01-31"], "2036-01-01"),
        .init("PR.adopted", "2024-03-01", ["contract.ended": "2026-06-30"], "2037-01-01"),
        .init("PR.declined", "2024-03-01", [:], "2028-01-01"),
        .init("CM.confirmed", "2024-03-01", ["contract.ended": "2026-06-30"], "2037-01-01"),
        .init("CM.other", "2024-03-01", [:], "2028-01-01"),
        .init(
            "JO.order", "2024-03-01",
            ["order.closed": "2024-12-31", "ad.publication.ended": "2025-01-31"], "2036-01-01"),
        .init("RF.reference", "2024-03-01", ["project.ended": "2025-01-31"], "2029-01-01"),
        .init("RF.reference", "2024-03-01", ["superseded": "2024-05-31"], "2028-01-01"),
        .init("CL.collection", "2024-03-01", ["receivables.settled": "2026-06-30"], "2037-01-01"),
        .init("CL.voucher", "2024-03-01", ["receivables.settled": "2026-06-30"], "2057-01-01"),
        .init("CL.bank", "2024-03-01", ["receivables.settled": "2024-06-30"], "2035-01-01"),
        .init("CL.annual", "2024-03-01", [:], "never"),
        .init("RP.monthly", "2024-03-01", [:], "2035-01-01"),
        .init("RP.annual", "2024-03-01", [:], "2055-01-01"),
        .init("LT.important", "2024-03-01", ["contract.ended": "2026-06-30"], "2057-01-01"),
        .init("LT.general", "2024-03-01", ["contract.ended": "2026-06-30"], "2037-01-01"),
        .init("WR.weekly", "2024-03-01", [:], "2028-01-01"),
        .init("OT.other", "2024-03-01", [:], "2035-01-01"),
        .init(
            "QF.qualification", "2024-03-01", ["ad.publication.ended": "2025-01-31"], "2036-01-01"),
        .init("CS.likeness", "2024-03-01", ["ad.publication.ended": "2025-01-31"], "2036-01-01"),
        .init("PD.entrusted", "2024-03-01", ["contract.ended": "2026-06-30"], "2026-07-01"),
        .init("PM.prize", "2024-03-01", ["event.ended": "2024-12-31"], "2035-01-01"),
        .init("LV.live", "2024-03-01", ["event.ended": "2024-12-31"], "2035-01-01"),
        .init("PI.assessment", "2024-03-01", ["purpose.ended": "2024-12-31"], "2028-01-01"),
    ]

    /// The dossier itself, traits of persons, and what the archive keeps about itself.
    static let own: [ScheduleCase] = [
        .init(
            "DS.dossier", "2024-03-01", ["relationship.ended": "2026-06-30"], "2037-01-01", .dossier
        ),
        .init("DS.dossier", "2024-03-01", ["contract.ended": "2026-06-30"], nil, .dossier),
        .init(
            "DS.traits", "2024-03-01", ["relationship.ended": "2026-06-30"], "2026-07-01", .traits),
        .init(
            "DS.traits", "2024-03-01",
            ["relationship.ended": "2026-06-30", "consent.withdrawn": "2025-05-31"], "2025-06-01",
            .traits),
        .init("SY.registers", "2024-03-01", [:], "never", .system),
        .init("SY.destruction", "2024-03-01", [:], "never", .system),
        .init("SY.handover", "2024-03-01", [:], "2055-01-01", .system),
        .init("SY.consultation", "2024-03-01", [:], "2035-01-01", .system),
        .init("SY.inspection", "2024-03-01", [:], "2035-01-01", .system),
        .init("SY.staff", "2024-03-01", [:], "2028-01-01", .system),
    ]

    /// What happens at the edges.
    static let edges: [ScheduleCase] = [
        .init("CT.single", "2024-03-01", ["contract.ended": "2026-06-30"], nil),
        .init("CT.single", "2024-03-01", [:], nil),
        // An occasion from before the document was formed belongs to another contract.
        .init("MM.minutes", "2024-03-01", ["contract.ended": "2024-02-29"], nil),
        .init("MM.minutes", "2024-03-01", ["contract.ended": "2024-03-01"], "2035-01-01"),
        // A contract that ended early: the tax rules count from the end of the year.
        .init("QT.accepted", "2024-12-31", ["contract.ended": "2024-12-31"], "2035-01-01"),
        .init("MM.minutes", "2024-12-31", ["contract.ended": "2025-12-31"], "2036-01-01"),
        .init("MM.minutes", "2024-12-31", ["contract.ended": "2026-01-01"], "2037-01-01"),
        .init("RF.reference", "2024-03-01", [:], nil),
        .init(
            "RF.reference", "2024-03-01",
            ["superseded": "2024-05-31", "project.ended": "2030-01-31"], "2028-01-01"),
    ]

    private static let settled = [
        "contract.ended": "2026-06-30", "receivables.settled": "2026-03-31",
    ]

    func item() throws -> RetentionItem {
        RetentionItem(
            scope, documentClass: documentClass, formed: try #require(CalendarDate(formed)),
            facts: try facts.map { kind, day in
                TriggerFact(
                    try #require(TriggerKind(rawValue: kind)), on: try #require(CalendarDate(day)))
            })
    }
}

@Suite("The schedule of retention")
struct ScheduleTests {
    let schedule = RetentionSchedule([DefaultPolicy.retention])

    @Test(
        "each row of the schedule",
        arguments: ScheduleCase.rows + ScheduleCase.own + ScheduleCase.edges)
    func row(_ testCase: ScheduleCase) throws {
        let verdict = try #require(schedule).verdict(of: testCase.item())
        switch verdict.due {
        case .on(let day): #expect(day.description == testCase.due)
        case .permanent: #expect(testCase.due == "never")
        case .untriggered: #expect(testCase.due == nil)
        }
        #expect(verdict.isClassDecided)
    }

    @Test("the sureness of a duty that the law itself sets")
    func confidence() {
        let consent = DefaultPolicy.retention.retentionClass("CS.likeness")
        #expect(consent?.confidence == .high)
    }

    @Test("every class has a row")
    func coverage() {
        let tested = Set((ScheduleCase.rows + ScheduleCase.own).map(\.documentClass))
        #expect(Set(DefaultPolicy.retention.classes.map(\.id)) == tested)
    }

    @Test("the default schedule contradicts nothing")
    func faults() {
        let categories = DefaultPolicy.categories.categories.map(\.number)
        #expect(DefaultPolicy.retention.faults(categories: categories).isEmpty)
    }

    /// A change to the default schedule, and the one fault that it makes.
    struct Contradiction: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let place: String
        let code: ScheduleFault.Code
        let change: @Sendable (inout RetentionPolicy) -> Void

        init(
            _ code: ScheduleFault.Code, _ place: String,
            _ change: @escaping @Sendable (inout RetentionPolicy) -> Void
        ) {
            testDescription = code.rawValue
            (self.code, self.place, self.change) = (code, place, change)
        }
    }

    static let contradictions: [Contradiction] = [
        Contradiction(.circular, "CT.framework") {
            edit(&$0, "CT.framework", \.followsContract, true)
        },
        Contradiction(.permanentWithFloor, "QT.accepted") {
            edit(&$0, "QT.accepted", \.term, .permanent)
        },
        Contradiction(.categoryWithoutClass, "3") { $0.classes.removeAll { $0.category == 3 } },
        Contradiction(.scopeWithoutClass, "traits") {
            $0.classes.removeAll { $0.scope == .traits }
        },
        Contradiction(.termBelowFloor, "CP.published") {
            edit(&$0, "CP.published", \.regime, .reference)
            edit(&$0, "CP.published", \.term, .years(2))
        },
        Contradiction(.archiveTooShort, "MM.minutes") {
            edit(&$0, "MM.minutes", \.term, .years(2))
        },
        // A contract that is a voucher: the law counts from the end of its year.
        Contradiction(.termBelowFloor, "CT.voucher") {
            edit(&$0, "CT.voucher", \.term, .years(3))
        },
        Contradiction(.dossierTooShort, "DS.dossier") {
            edit(&$0, "DS.dossier", \.term, .years(3))
        },
        Contradiction(.dossierTooShort, "DS.dossier") {
            edit(&$0, "DS.dossier", \.term, .years(9))
            edit(&$0, "DS.dossier", \.regime, .reference)
        },
        Contradiction(.dossierNotFollowing, "DS.dossier") {
            edit(&$0, "DS.dossier", \.followsContract, false)
        },
        Contradiction(.repeated, "MM.minutes") { policy in
            policy.classes += policy.classes.filter { $0.id == "MM.minutes" }
        },
    ]

    private static func edit<Value>(
        _ policy: inout RetentionPolicy, _ id: String,
        _ member: WritableKeyPath<RetentionClass, Value>, _ value: Value
    ) {
        for index in policy.classes.indices where policy.classes[index].id == id {
            policy.classes[index][keyPath: member] = value
        }
    }

    @Test("each contradiction is found, once and alone", arguments: contradictions)
    func isFound(_ testCase: Contradiction) {
        var policy = DefaultPolicy.retention
        testCase.change(&policy)
        let categories = DefaultPolicy.categories.categories.map(\.number)
        #expect(
            policy.faults(categories: categories) == [ScheduleFault(testCase.code, testCase.place)])
    }

    @Test("every contradiction there is has a row")
    func allContradictions() {
        // That a class stops following is seen only against the version before.
        let alone = Set(ScheduleFault.Code.allCases).subtracting([.stopsFollowing])
        #expect(Set(Self.contradictions.map(\.code)) == alone)
    }

    @Test("a class that follows its contract goes on following it")
    func stopsFollowing() {
        let present = DefaultPolicy.retention
        var next = present
        #expect(next.faults(after: present) == [])
        Self.edit(&next, "QT.accepted", \.followsContract, false)
        Self.edit(&next, "MM.minutes", \.followsContract, true)
        #expect(next.faults(after: present) == [ScheduleFault(.stopsFollowing, "QT.accepted")])
    }

    @Test("what gets shorter by a new version is told")
    func shortened() {
        let present = DefaultPolicy.retention
        var next = present
        #expect(next.shortened(since: present) == [])
        Self.edit(&next, "MM.minutes", \.term, .years(5))
        Self.edit(&next, "WR.weekly", \.term, .years(10))
        Self.edit(&next, "CP.published", \.floors, [])
        Self.edit(&next, "PR.adopted", \.trigger, RetentionTrigger(.all, [.yearEnded]))
        let told = next.shortened(since: present)
        #expect(told.map(\.after.id) == ["CP.published", "PR.adopted", "MM.minutes"])
        #expect(told.map(\.changes) == [[.floors], [.occasions], [.term]])
    }

    @Test("an undecided class gets the longest term of its category")
    func undecided() throws {
        let formed = try #require(CalendarDate("2024-03-01"))
        let ended = try #require(CalendarDate("2026-06-30"))
        let facts = [
            TriggerFact(.contractEnded, on: ended), TriggerFact(.receivablesSettled, on: ended),
        ]
        let item = RetentionItem(category: 2, formed: formed, facts: facts)
        let verdict = try #require(schedule).verdict(of: item)
        #expect(verdict.due.day?.description == "2057-01-01")
        #expect(!verdict.isClassDecided)
        #expect(verdict.basis == .undecidedClass)
        let money = RetentionItem(category: 12, formed: formed, facts: facts)
        #expect(try #require(schedule).verdict(of: money).due == .permanent)
    }

    /// What fits no category, and until when it is kept before somebody says what it is.
    @Test(
        "others must be classified, and meanwhile the longest of what they may be holds",
        arguments: [
            ([:], "2035-01-01", "OT.other"),
            // A licence: the advertisement ran for the last time long after it was filed.
            (["ad.publication.ended": "2030-06-30"], "2041-01-01", "QF.qualification"),
            (["contract.ended": "2024-06-30"], "2035-01-01", "OT.other"),
            (["purpose.ended": "2040-06-30"], "2044-01-01", "PI.assessment"),
        ] as [([String: String], String, String)])
    func others(facts: [String: String], due: String, deciding: String) throws {
        var item = try ScheduleCase("OT.other", "2024-03-01", facts, nil).item()
        item.category = CategoryPolicy.other
        item.isAppraised = false
        for documentClass in ["OT.other", nil] {
            item.documentClass = documentClass
            let verdict = try #require(schedule).verdict(of: item)
            #expect(verdict.due.day?.description == due)
            #expect(verdict.deciding?.retentionClass.id == deciding)
            #expect(!verdict.isClassDecided)
        }
        item.documentClass = "OT.other"
        item.isAppraised = true
        let decided = try #require(schedule).verdict(of: item)
        #expect(decided.due.day?.description == "2035-01-01")
        #expect(decided.isClassDecided)
    }

    @Test("what no class fits is kept")
    func noClass() throws {
        let item = RetentionItem(
            documentClass: "XX.gone", formed: try #require(CalendarDate("2024-03-01")))
        #expect(try #require(schedule).verdict(of: item).basis == .noClass)
    }
}
