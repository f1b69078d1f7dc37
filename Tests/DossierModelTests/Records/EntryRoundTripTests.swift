import Testing

@testable import DossierModel

@Suite("Entries with everything that tables F-1 and F-3 name")
struct EntryRoundTripTests {
    private let registration = Registration(by: StaffID(serial: 1), at: Timestamp(seconds: 0))

    @Test("A project with orders and results")
    func project() throws {
        var project = Project(
            id: EntryID(milliseconds: 1, random: []), name: "秋季投放", registered: registration,
            salt: Salt(random: []))
        var order = Order(number: "DD-1")
        order.product = "电视广告"
        order.quantity = "30 次"
        order.price = "12000.50"
        order.soldOn = CalendarDate("2026-03-01")
        order.buyer = "天地公司"
        project.orders = [order, Order(number: "DD-2")]
        project.placementResults = [
            PlacementResult(
                on: try #require(CalendarDate("2026-04-01")), measure: .clicks, value: "3200")
        ]
        project.requirements = "三个版本"
        project.quality = "优"
        project.progress = "已投放"
        project.records = [.briefs: [RecordID(milliseconds: 2, random: [])]]
        #expect(try Project(document: project.document) == project)
    }

    @Test("Amounts and results that are none", arguments: ["", "1.234", "-1", "很多", "1,000"])
    func badNumbers(text: String) {
        #expect(throws: JSONFault.self) {
            try Order(json: ["number": "1", "price": .string(text)], at: "")
        }
        #expect(throws: JSONFault.self) {
            try PlacementResult(
                json: ["on": "2026-03-01", "measure": "clicks", "value": .string(text)], at: "")
        }
    }

    @Test("An issue of every kind", arguments: DossierModel.Issue.Kind.allCases)
    func issue(kind: DossierModel.Issue.Kind) throws {
        var issue = try DossierSample.issue(visited: "2026-03-01")
        issue.kind = kind
        issue.reason = "交付晚"
        issue.satisfaction = "满意"
        #expect(try DossierModel.Issue(document: issue.document) == issue)
        #expect((issue.json["kind"] == nil) == (kind == .question))
    }

    @Test("A communication for every purpose", arguments: Communication.Purpose.allCases)
    func communication(purpose: Communication.Purpose) throws {
        var communication = Communication(
            id: EntryID(milliseconds: 3, random: []),
            on: try #require(CalendarDate("2026-03-01")), channel: "电话",
            staff: StaffID(serial: 1), formingDepartment: DepartmentCode(known: "S"),
            content: "问候", registered: registration, salt: Salt(random: []))
        communication.purpose = purpose
        #expect(try Communication(document: communication.document) == communication)
        #expect((communication.json["purpose"] == nil) == (purpose == .contact))
    }
}
