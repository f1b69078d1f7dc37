import Testing

@testable import DossierModel

/// Every row of defaults.md, "completeness": a full dossier is complete, and is not without it.
@Suite("Completeness (UPD-1 ★)")
struct CompletenessTests {
    @Test("A full dossier of either kind is complete", arguments: CardKind.allCases)
    func full(kind: CardKind) throws {
        let report = try judged(try DossierSample.full(kind))
        #expect(report.missingRequired.isEmpty && report.missingExpected.isEmpty)
        #expect(report.isComplete && report.percentage == 100)
    }

    @Test("Each required field of a cooperated client", arguments: DossierSample.boughtFields)
    func requiredField(field: FieldID) throws {
        try expectMissing(.field(field), required: true, .cooperated) { $0.remove(field) }
    }

    @Test("Each expected field of a cooperated client", arguments: DossierSample.boughtExpected)
    func expectedField(field: FieldID) throws {
        try expectMissing(.field(field), required: false, .cooperated) { $0.remove(field) }
    }

    @Test("Each required field of a prospect", arguments: DossierSample.prospectFields)
    func prospectField(field: FieldID) throws {
        try expectMissing(.field(field), required: true, .notCooperated) { $0.remove(field) }
    }

    @Test("Each expected field of a prospect", arguments: DossierSample.prospectExpected)
    func prospectExpected(field: FieldID) throws {
        try expectMissing(.field(field), required: false, .notCooperated) { $0.remove(field) }
    }

    @Test("Each other requirement", arguments: spoilers)
    func other(
        kind: CardKind, requirement: Requirement,
        spoil: @Sendable (inout Completeness.Facts) -> Void
    ) throws {
        try expectMissing(requirement, required: true, kind, without: spoil)
    }

    @Test("Group 5 must be absent for a prospect; a contract is a sign")
    func prospectWithProject() throws {
        var facts = try DossierSample.full(.notCooperated)
        facts.projects = try DossierSample.full(.cooperated).projects
        let contract = try #require(facts.projects[0].records[.contracts]?.first)
        facts.categories = [contract: 2]
        let report = try judged(facts)
        #expect(report.missingRequired.map(\.requirement) == [.noProjects])
        #expect(report.cooperationSigns == [contract])
        #expect(try judged(try DossierSample.full(.cooperated)).cooperationSigns == [])
    }

    @Test("Staff or turnover; potential or intention: one of two is enough")
    func alternatives() throws {
        var facts = try DossierSample.full(.cooperated)
        facts.remove("characteristics.employees")
        #expect(try judged(facts).missingRequired.count == 1)
        facts.card.fields["characteristics.sales"] = .text("1000000")
        #expect(try judged(facts).isComplete)
        var prospect = try DossierSample.full(.notCooperated)
        prospect.remove("characteristics.potential")
        #expect(try judged(prospect).missingRequired.count == 1)
        prospect.card.fields["characteristics.intention"] = .text("有意投放")
        #expect(try judged(prospect).isComplete)
    }

    @Test(
        "An attempt counts for twelve months",
        arguments: [
            ("2026-11-21", true), ("2025-11-22", true), ("2025-11-21", false),
            ("2020-02-29", false),
        ])
    func unknown(on: String, counts: Bool) throws {
        var facts = try DossierSample.full(.cooperated)
        let day = try #require(CalendarDate(on))
        facts.card.fields["basic.telephone"] = .unknown(
            FieldValue.Unknown(reason: .askedInVain, by: StaffID(serial: 1), on: day))
        let report = try judged(facts)
        #expect(report.isComplete == counts)
        let item = report.required.first { $0.requirement == .field("basic.telephone") }
        #expect(item?.state == (counts ? .unknown : .missing))
    }

    @Test("An explicit 'none' in earlier credit problems counts")
    func none() throws {
        var facts = try DossierSample.full(.cooperated)
        facts.credit["credit.pastProblems"] = .history([
            FieldValue.DatedText(asOf: try DossierSample.today, value: "无")
        ])
        #expect(try judged(facts).isComplete)
        facts.credit["credit.pastProblems"] = .history([])
        #expect(try !judged(facts).isComplete)
    }

    @Test("A sensitive field is never demanded, even when a company asks for it")
    func sensitive() throws {
        var policy = DefaultPolicy.completeness
        let traits: [Requirement] = DefaultPolicy.completeness.sensitive.map {
            .field(FieldID(group: "ownerTraits", key: $0))
        }
        for index in policy.rules.indices { policy.rules[index].required += traits }
        #expect(traits.count == 8)
        let report = try judged(try DossierSample.full(.cooperated), policy)
        #expect(report == (try judged(try DossierSample.full(.cooperated))))
    }

    @Test(
        "Filing months of communications: this one and the two before",
        arguments: [
            ("2026-11-20", true), ("2026-08-26", true), ("2026-08-25", false),
        ])
    func communications(on: String, counts: Bool) throws {
        var facts = try DossierSample.full(.cooperated)
        facts.communications = [try #require(CalendarDate(on))]
        #expect(try judged(facts).isComplete == counts)
    }

    @Test("Return visits come from issues or communications, weekly reports from running projects")
    func expectedCircumstances() throws {
        var facts = try DossierSample.full(.cooperated)
        facts.returnVisits = []
        #expect(try judged(facts).missingExpected.map(\.requirement) == [.returnVisit(months: 12)])
        facts.issues = [try DossierSample.issue(visited: "2026-03-01")]
        #expect(try judged(facts).missingExpected.isEmpty)
        facts.projects[0].records[.weeklySummaries] = nil
        #expect(
            try judged(facts).missingExpected.map(\.requirement) == [
                .runningProjects([.weeklySummaries: 15])
            ])
        facts.projects[0].until = PartialDate("2026-10")
        #expect(try judged(facts).missingExpected.isEmpty)
    }

    @Test("A record of the right category counts wherever in the project it is listed")
    func partByCategory() throws {
        var facts = try DossierSample.full(.cooperated)
        let contracts = facts.projects[0].records[.contracts]
        facts.projects[0].records[.contracts] = nil
        facts.projects[0].records[.references] = contracts
        #expect(try judged(facts).isComplete)
        for id in contracts ?? [] { facts.categories[id] = 11 }
        #expect(try !judged(facts).isComplete)
    }

    @Test("The percentage counts required and expected, and is 100 only when nothing is missing")
    func percentage() throws {
        var facts = try DossierSample.full(.cooperated)
        #expect(try judged(facts).required.count == 27)
        #expect(try judged(facts).expected.count == 20)
        facts.remove("basic.founded")
        let report = try judged(facts)
        #expect(report.isComplete)
        #expect(report.percentage == 97)
        #expect(CompletenessReport(required: [], expected: []).percentage == 100)
    }

    private func judged(
        _ facts: Completeness.Facts, _ policy: CompletenessPolicy = DefaultPolicy.completeness
    ) throws -> CompletenessReport {
        Completeness(
            of: facts, policy: policy, today: try DossierSample.today,
            calendar: DefaultPolicy.calendar
        ).report
    }

    private func expectMissing(
        _ requirement: Requirement, required: Bool, _ kind: CardKind,
        without spoil: (inout Completeness.Facts) -> Void
    ) throws {
        var facts = try DossierSample.full(kind)
        spoil(&facts)
        let report = try judged(facts)
        let missing = required ? report.missingRequired : report.missingExpected
        guard case .field(let ids) = requirement else {
            #expect(missing.map(\.requirement) == [requirement])
            return
        }
        #expect(missing.count == 1)
        guard case .field(let wanted)? = missing.first?.requirement else {
            Testing.Issue.record("no field is missing")
            return
        }
        #expect(!Set(wanted).isDisjoint(with: ids))
        #expect(report.isComplete != required)
    }
}

/// What takes away one requirement that is no field.
private let spoilers: [(CardKind, Requirement, @Sendable (inout Completeness.Facts) -> Void)] = [
    (.cooperated, .control(.name), { $0.card.name = "" }),
    (.cooperated, .control(.responsible), { $0.card.responsible = nil }),
    (.cooperated, .control(.grade), { $0.card.grades = [] }),
    (.cooperated, .control(.level), { $0.card.levels = [] }),
    (
        .cooperated, .control(.directness),
        {
            $0.card.directness = .indirect
            $0.card.via = nil
        }
    ),
    (
        .cooperated, .project([.quotations: 1, .contracts: 2, .collections: 12]),
        { $0.projects[0].records[.collections] = nil }
    ),
    (
        .cooperated, .project([.quotations: 1, .contracts: 2, .collections: 12]),
        { $0.categories.removeAll() }
    ),
    (.cooperated, .communication(filingMonths: 3), { $0.communications = [] }),
    (.notCooperated, .control(.source), { $0.card.source = nil }),
    (.notCooperated, .control(.firstContact), { $0.card.firstContact = nil }),
    (.notCooperated, .control(.nextFollowUp), { $0.card.nextFollowUp = nil }),
    (.notCooperated, .control(.responsible), { $0.card.responsible = nil }),
    (.notCooperated, .communication(filingMonths: nil), { $0.communications = [] }),
]
