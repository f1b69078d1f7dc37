import DossierModel
import Testing

extension Samples {
    static func cards() throws -> [JSONValue] {
        let bare = try bareCard()
        var full = bare
        full.aliases = [try number("TF-S-A-201208-BJCJGS")]
        full.formerNames = [try dated("北京城建开发总公司", "2015-06-01", evidence: "工商变更通知书")]
        full.kinds = [
            try dated("notCooperated", "2012-08-01"), try dated("cooperated", "2013-01-10"),
        ]
        full.grades.append(try dated("B", "2026-07-01"))
        full.levels.append(try dated("company", "2026-01-01"))
        full.cooperating = [try department("J"), try department("M")]
        full.responsible = salesman
        full.team = [salesman, secretary]
        full.directness = .indirect
        full.via = "北京国资公司"
        full.source = "老客户介绍"
        full.firstContact = PartialDate("2012-05")
        full.nextFollowUp = try day("2026-12-01")
        full.statuses.append(try dated("closed", "2026-11-20"))
        full.crossReferences = [
            CrossReference(
                kind: .transferredTo, dossier: id(12), number: try number("TF-J-B-202611-BJCJJTGS"),
                since: try day("2026-11-20"))
        ]
        full.fields = FieldValues([
            "basic.address": .text("北京市海淀区北太平庄路 18 号"),
            "basic.telephone": .text("010-6200 0000"),
            "basic.founded": .text("1983"),
            "basic.qualifications": .list(["营业执照", "建筑工程施工总承包特级"]),
            "characteristics.employees": .text("27800"),
            "characteristics.sales": .text("1200000000.50"),
            "business.attitude": .history([
                .init(asOf: try day("2025-12-31"), value: "良好"),
                .init(asOf: try day("2026-11-01"), value: "积极"),
            ]),
            "legalPerson.name": .unknown(
                .init(reason: .askedInVain, by: salesman, on: try day("2026-11-21"))),
        ])
        full.extensions = extensions
        return [full.json, bare.json]
    }

    private static func bareCard() throws -> Card {
        Card(
            dossier: id(11), client: id(10), number: try number(), name: clientName,
            kinds: [try dated("cooperated", "2012-08-01")], grades: [try dated("A", "2012-08-01")],
            levels: [try dated("department", "2012-08-01")],
            statuses: [try dated("open", "2012-08-01")], setUpBy: secretary,
            filedUnder: .init(year: 2026, grade: try #require(GradeCode("A"))), salt: salt(11))
    }

    private static func dated(
        _ value: String, _ since: String, evidence: String? = nil
    ) throws -> Dated {
        Dated(value: value, since: try day(since), by: secretary, evidence: evidence)
    }

    static func persons() throws -> FieldFile {
        var file = FieldFile(file: .persons, dossier: id(11), salt: salt(12))
        file.fields = FieldValues([
            "legalPersonTraits.hobbies": .text("围棋"),
            "contactTraits.birthday": .text("1979-05"),
            "ownerTraits.family": .unknown(
                .init(reason: .notApplicable, by: salesman, on: try day("2026-11-21"))),
        ])
        file.extensions = extensions
        return file
    }

    static func credit() throws -> FieldFile {
        var file = FieldFile(file: .credit, dossier: id(11), salt: salt(13))
        file.fields = FieldValues([
            "credit.standing": .text("良好"),
            "credit.limit": .text("500000"),
            "credit.pastProblems": .history([.init(asOf: try day("2024-03-31"), value: "逾期 20 天")]),
        ])
        file.extensions = extensions
        return file
    }

    static func bareFile(_ file: CardField.File) throws -> JSONValue {
        FieldFile(file: file, dossier: id(11), salt: salt(14)).json
    }

    static func projects() throws -> [JSONValue] {
        var project = Project(
            id: id(41), name: "2026 年地铁灯箱投放", registered: try registration(), salt: salt(41))
        project.since = PartialDate("2026-03")
        project.until = PartialDate("2026-12-31")
        project.records = [.quotations: [id(21)], .contracts: [id(22), id(23)]]
        project.requirements = "全线 12 封"
        project.quality = "良好"
        project.progress = "已上刊"
        var order = Order(number: "DD-2026-017")
        order.product = "灯箱广告"
        order.quantity = "24 块"
        order.price = "180000.00"
        order.soldOn = try day("2026-03-10")
        order.buyer = "北京国资公司"
        project.orders = [order, Order(number: "DD-2026-018")]
        project.placementResults = [
            PlacementResult(on: try day("2026-06-30"), measure: .exposures, value: "1250000")
        ]
        project.notes = "客户要求每周监播"
        project.extensions = extensions
        var list = EntryList<Project>(dossier: id(11))
        list.entries = [
            project,
            Project(id: id(42), name: "年会", registered: try registration(), salt: salt(42)),
        ]
        list.extensions = extensions
        return [list.json, EntryList<Project>(dossier: id(11)).json]
    }

    static func issues() throws -> [JSONValue] {
        var issue = DossierModel.Issue(
            id: id(51), visited: try day("2026-11-10"), detail: "画面色差，要求重印", urgency: .urgent,
            department: try department("J"), formingDepartment: try department("S"),
            due: try day("2026-11-12"), registered: try registration(), salt: salt(51))
        var list = EntryList<DossierModel.Issue>(dossier: id(11))
        list.entries = [issue]
        issue.kind = .complaint
        issue.reason = "打样未签字"
        issue.satisfaction = "满意"
        issue.solved = try day("2026-11-11")
        issue.solution = "当日重印并更换"
        issue.extensions = extensions
        list.entries.insert(issue, at: 0)
        list.extensions = extensions
        return [list.json, EntryList<DossierModel.Issue>(dossier: id(11)).json]
    }

    static func communications() throws -> [JSONValue] {
        let bare = Communication(
            id: id(61), on: try day("2026-11-21"), channel: "电话", staff: salesman,
            formingDepartment: try department("S"), content: "确认 12 月投放排期",
            registered: try registration(), salt: salt(61))
        var full = bare
        full.purpose = .followUp
        full.counterpart = "赵经理"
        full.result = "同意，下周签确认单"
        full.records = [id(22)]
        full.extensions = extensions
        return [full.json, bare.json]
    }
}
