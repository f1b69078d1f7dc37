import Testing

@testable import DossierModel

/// Dossiers in which nothing is missing.
enum DossierSample {
    static var today: CalendarDate {
        get throws { try #require(CalendarDate("2026-11-21")) }
    }

    static let boughtFields: [FieldID] = [
        "basic.address", "basic.telephone", "operatingManager.name", "legalPerson.name",
        "basic.dealingSince", "basic.organisationForm", "basic.lineOfBusiness",
        "characteristics.serviceArea", "characteristics.employees", "characteristics.potential",
        "business.salesPerformance", "business.linksWithUs", "business.attitude",
        "credit.standing", "credit.terms", "credit.pastProblems",
    ]

    static let boughtExpected: [FieldID] = [
        "basic.founded", "basic.assets", "characteristics.salesCapability",
        "characteristics.philosophy", "characteristics.policy",
        "characteristics.managementTraits", "business.managerQuality", "business.staffQuality",
        "business.competitors", "business.earlierSales", "trading.salesActivity",
        "trading.problems", "trading.advantages", "trading.countermeasures",
        "trading.reputation", "owner.name", "basic.creditCode", "basic.registeredAddress",
    ]

    static let prospectFields: [FieldID] = [
        "basic.address", "basic.telephone", "contact.name", "contact.post",
        "basic.lineOfBusiness", "characteristics.potential",
    ]

    static let prospectExpected: [FieldID] = [
        "operatingManager.name", "legalPerson.name", "characteristics.serviceArea",
        "characteristics.employees", "business.competitors", "credit.standing",
    ]

    static func full(_ kind: CardKind) throws -> Completeness.Facts {
        var facts = Completeness.Facts(card: try card(kind))
        let ids =
            kind == .cooperated ? boughtFields + boughtExpected : prospectFields + prospectExpected
        for id in ids {
            let field = try #require(FieldCatalogue.field(id))
            let value = try value(for: field)
            #expect(field.accepts(value))
            if field.file == .credit {
                facts.credit[id] = value
            } else {
                facts.card.fields[id] = value
            }
        }
        facts.communications = [try #require(CalendarDate("2026-11-03"))]
        if kind == .cooperated {
            facts.returnVisits = facts.communications
            facts.projects = [try project(&facts.categories)]
        }
        return facts
    }

    static func issue(visited: String) throws -> DossierModel.Issue {
        let day = try #require(CalendarDate(visited))
        let design = DepartmentCode(known: "J")
        return DossierModel.Issue(
            id: EntryID(milliseconds: 1, random: []), visited: day, detail: "画面偏色",
            urgency: .urgent, department: design, formingDepartment: design, due: day,
            registered: registration, salt: salt)
    }

    private static func value(for field: CardField) throws -> FieldValue {
        switch field.type {
        case .text: .text("有")
        case .date: .text("2012-08")
        case .number, .amount: .text("200")
        case .list: .list(["有"])
        case .history: .history([FieldValue.DatedText(asOf: try today, value: "有")])
        }
    }

    private static func project(_ categories: inout [RecordID: Int]) throws -> Project {
        var project = Project(
            id: EntryID(milliseconds: 2, random: []), name: "秋季投放", registered: registration,
            salt: salt)
        let parts: [(Project.Part, Int)] = [
            (.quotations, 1), (.contracts, 2), (.collections, 12), (.weeklySummaries, 15),
        ]
        for (part, category) in parts {
            let id = RecordID(milliseconds: UInt64(category), random: [])
            project.records[part] = [id]
            categories[id] = category
        }
        return project
    }

    private static func card(_ kind: CardKind) throws -> Card {
        let day = try #require(CalendarDate("2012-08-01"))
        let person = StaffID(serial: 1)
        let number = try #require(ClientNumber("TF-S-A-201208-BJCJJTGS"))
        var card = Card(
            dossier: DossierID(milliseconds: 3, random: []),
            client: ClientID(milliseconds: 4, random: []), number: number, name: "北京城建集团公司",
            kinds: [Dated(value: kind.rawValue, since: day, by: person)],
            grades: [Dated(value: "A", since: day, by: person)],
            levels: [Dated(value: "department", since: day, by: person)],
            statuses: [Dated(value: "open", since: day, by: person)], setUpBy: person,
            filedUnder: .init(year: 2026, grade: number.grade), salt: salt)
        card.responsible = person
        card.source = "展会"
        card.firstContact = PartialDate("2012-07")
        card.nextFollowUp = CalendarDate("2026-12-01")
        return card
    }

    private static var registration: Registration {
        Registration(by: StaffID(serial: 1), at: Timestamp(seconds: 0))
    }

    private static let salt = Salt(random: [])
}

extension Completeness.Facts {
    /// Empties a field.
    mutating func remove(_ id: FieldID) {
        card.fields[id] = nil
        credit[id] = nil
    }
}
