import DossierModel
import Testing

/// An invented client of an invented agency, the same in every test.
enum Sample {
    static let salt = Salt(random: Array(repeating: 7, count: 16))
    static let time = Timestamp(seconds: 1_795_224_600, offset: 28_800)

    static func id<Kind>(_ serial: UInt64) -> UniqueID<Kind> {
        UniqueID(milliseconds: 1_790_000_000_000 + serial, random: Array(repeating: 1, count: 10))
    }

    static func staff(_ serial: Int) -> StaffID { StaffID(serial: serial) }

    static func department(_ code: String) throws -> DepartmentCode {
        try #require(DepartmentCode(code))
    }

    static func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    static func number(_ text: String = "TF-S-A-201208-BJCJJTGS") throws -> ClientNumber {
        try #require(ClientNumber(text))
    }

    static func registration() -> Registration { Registration(by: staff(3), at: time) }

    static func names(_ language: Language) throws -> NameBookParts {
        let chinese = language == .chinese
        let departments: [(String, String, String)] = [
            ("Z", "总经办", "general office"), ("S", "市场部", "marketing"),
            ("C", "财务部", "finance"), ("J", "设计部", "design"), ("M", "媒体事业部", "media"),
        ]
        var codes: [DepartmentCode: String] = [:]
        for (code, name, english) in departments {
            codes[try department(code)] = chinese ? name : english
        }
        return NameBookParts(
            people: [staff(1): "赵敏", staff(3): "王芳", staff(7): "李强", staff(9): "陈晓东"],
            departments: codes,
            categories: chinese
                ? [1: "报价", 2: "合同", 9: "沟通文件"] : [1: "quotation", 2: "contract", 9: "messages"])
    }

    static func dated(_ value: String, _ since: String, _ evidence: String? = nil) throws -> Dated {
        Dated(value: value, since: try date(since), by: staff(3), evidence: evidence)
    }

    /// A cooperated client with something in every group.
    static func card() throws -> Card {
        var card = Card(
            dossier: id(1), client: id(2), number: try number(), name: "北京城建集团公司",
            kinds: [
                try dated("notCooperated", "2012-08-06"),
                try dated("cooperated", "2012-11-20", "首份合同 2012-02-0001"),
            ],
            grades: [
                try dated("A", "2012-08-06"),
                try dated("B", "2026-07-01", "年投放量下降，会议纪要 2026-03-0012"),
            ],
            levels: [try dated("department", "2012-08-06")],
            statuses: [try dated("open", "2012-08-06")], setUpBy: staff(3),
            filedUnder: .init(year: 2026, grade: try #require(GradeCode("A"))), salt: salt)
        card.aliases = [try number("TF-S-A-201208-BJCJ")]
        card.formerNames = [try dated("北京城建开发总公司", "2019-04-01")]
        card.cooperating = [try department("J"), try department("M"), try department("C")]
        card.responsible = staff(7)
        card.team = [staff(7), staff(9)]
        card.source = "行业展会"
        card.firstContact = PartialDate("2012-08")
        card.nextFollowUp = try date("2026-12-05")
        card.crossReferences = [
            CrossReference(
                kind: .related, dossier: id(90), number: try number("TF-Z-A-201502-BJCJDC"),
                since: try date("2020-01-15"))
        ]
        fillFields(of: &card)
        return card
    }

    private static func fillFields(of card: inout Card) {
        let texts: [FieldID: String] = [
            "basic.address": "北京市海淀区北太平庄路18号", "basic.telephone": "010-6201 0000",
            "basic.founded": "1983", "basic.dealingSince": "2012-11",
            "basic.organisationForm": "国有独资", "basic.lineOfBusiness": "建筑施工、房地产开发",
            "basic.website": "www.example.cn",
            "basic.profile": "以建筑施工为主业的大型综合性建筑企业集团。\n下设四十余家子公司。",
            "operatingManager.name": "周国栋", "operatingManager.post": "总经理",
            "operatingManager.telephone": "010-6201 0001", "legalPerson.name": "周国栋",
            "contact.name": "孙丽", "contact.post": "品牌部经理", "contact.email": "sunli@example.cn",
            "characteristics.serviceArea": "华北、华东", "characteristics.potential": "大",
            "characteristics.employees": "23000", "trading.problems": "付款审批环节多，常延后两周",
            "placement.target": "购房家庭",
        ]
        for (id, text) in texts { card.fields[id] = .text(text) }
        card.fields["basic.qualifications"] = .list(["营业执照", "建筑业企业资质证书"])
        card.fields["business.salesPerformance"] = .history([
            .init(asOf: CalendarDate(daysSince1970: 20_089), value: "年施工产值 620 亿元"),
            .init(asOf: CalendarDate(daysSince1970: 20_454), value: "年施工产值 655 亿元"),
        ])
        card.fields["basic.assets"] = .unknown(
            .init(reason: .askedInVain, by: staff(7), on: CalendarDate(daysSince1970: 20_600)))
    }

    /// A prospect of whom next to nothing is known.
    static func prospect() throws -> Card {
        var card = Card(
            dossier: id(11), client: id(12), number: try number("TF-J-C-202611-HZQMKJYXGS"),
            name: "杭州青木科技有限公司", kinds: [try dated("notCooperated", "2026-11-02")],
            grades: [try dated("C", "2026-11-02")],
            levels: [try dated("department", "2026-11-02")],
            statuses: [try dated("open", "2026-11-02")], setUpBy: staff(9),
            filedUnder: .init(year: 2026, grade: try #require(GradeCode("C"))), salt: salt)
        card.relation = .future
        card.directness = .indirect
        card.via = "上海蓝海传播"
        return card
    }

    static func record(
        _ serial: Int, category: Int, title: String, formed: String, path: String?,
        size: Int = 20_480
    ) throws -> Record {
        let item = try #require(ItemNumber(year: 2026, category: category, serial: serial))
        let version = RecordVersion(
            number: 1, digest: ContentDigest(of: [1]), size: size, seen: time)
        return Record(
            id: id(UInt64(100 + serial)), item: item, title: title,
            formingDepartment: try department("S"), formed: try date(formed), basis: .content,
            carrier: path == nil ? .paper : .electronic,
            path: try path.map { try #require(RelativePath($0)) },
            versions: path == nil ? [] : [version], registered: registration(), salt: salt)
    }
}

/// What a book of names is made of.
struct NameBookParts {
    var people: [StaffID: String]
    var departments: [DepartmentCode: String]
    var categories: [Int: String]
}
