import Testing

@testable import DossierModel

@Suite("The table of clients of an import")
struct ClientTableTests {
    @Test("English and Chinese headers say the same")
    func languages() throws {
        let english = try table(
            """
            name,department,grade,since,kind,phone,address,responsible,relation,directness,via,contact
            北京城建集团公司,S,A,2012-08,cooperated,010-1234,朝阳区,p0001,current,indirect,天地,王红
            """)
        let chinese = try table(
            """
            客户名称,部门,级别,建档日期,类型,电话,地址,维护人,客户关系,直接间接,经由客户,联系人
            北京城建集团公司,市场部,A级,2012年8月,已合作,010-1234,朝阳区,p0001,现在,间接,天地,王红
            """)
        #expect(english.faults == [] && chinese.faults == [])
        #expect(english.rows == chinese.rows)
        let row = try #require(chinese.rows.first)
        #expect(row.line == 2)
        #expect(row.department.description == "S" && row.grade.description == "A")
        #expect(row.setUp?.description == "2012-08")
        #expect(row.kind == .cooperated)
        #expect(row.details.responsible == "p0001" && row.details.via == "天地")
        #expect(row.details.relation == .current && row.details.directness == .indirect)
        #expect(
            row.details.fields.map(\.field.id) == [
                "basic.telephone", "basic.address", "contact.name",
            ])
    }

    @Test("Columns of any field, by id or name; unknown ones are told")
    func columns() throws {
        let table = try table(
            """
            序号,客户名称,部门,级别,basic.website,统一社会信用代码,职工人数,合作态度,创业时间,客户来源,缩写,备注
            1,北京城建,S,A,cj.example,9111,"1,200",好,1993年5月,展会,bjcj,随便
            """)
        #expect(table.faults == [])
        #expect(table.unknownColumns == ["序号", "备注"])
        let row = try #require(table.rows.first)
        #expect(row.details.source == "展会" && row.initials?.text == "BJCJ")
        let today = try #require(CalendarDate("2026-11-21"))
        let values = row.details.fields.map {
            $0.value(by: StaffID(serial: 1), today: today, after: nil)
        }
        #expect(
            values == [
                .text("cj.example"), .text("9111"), .text("1200"),
                .history([FieldValue.DatedText(asOf: today, value: "好")]), .text("1993-05"),
            ])
    }

    @Test(
        "Words",
        arguments: [
            ("已合作", .cooperated), ("合作", .cooperated), ("Cooperated", .cooperated),
            ("未合作", .notCooperated), ("潜在", .notCooperated), ("prospective", .notCooperated),
            ("notCooperated", .notCooperated), ("not cooperated", .notCooperated),
            ("NOT-COOPERATED", .notCooperated), ("", nil),
        ] as [(String, CardKind?)])
    func kinds(word: String, kind: CardKind?) throws {
        let table = try table("name,department,grade,kind\n甲,S,A,\(word)\n")
        #expect(table.faults == [])
        #expect(table.rows.first?.kind == kind)
    }

    @Test(
        "Departments and grades",
        arguments: [("s", "a"), ("市场部", "A级"), ("Marketing", "A"), (" S ", " A ")])
    func places(department: String, grade: String) throws {
        let row = try table("name,department,grade\n甲,\(department),\(grade)\n").rows.first
        #expect(row?.department.description == "S")
        #expect(row?.grade.description == "A")
    }

    @Test("Not known, said so")
    func unknown() throws {
        let row = try table("name,department,grade,phone,创业时间\n甲,S,A,已询问未得,不适用\n").rows.first
        let today = try #require(CalendarDate("2026-11-21"))
        let person = StaffID(serial: 7)
        let values = row?.details.fields.map { $0.value(by: person, today: today, after: nil) }
        #expect(
            values == [
                .unknown(FieldValue.Unknown(reason: .askedInVain, by: person, on: today)),
                .unknown(FieldValue.Unknown(reason: .notApplicable, by: person, on: today)),
            ])
    }

    @Test(
        "Faults of a row",
        arguments: [
            ("name", "", .emptyCell), ("name", "“”", .badName), ("name", "\"甲\n乙\"", .badName),
            ("name", "甲\u{202E}乙", .badName), ("department", "", .emptyCell),
            ("department", "X", .unknownDepartment), ("department", "SS", .unknownDepartment),
            ("grade", "E", .unknownGrade), ("grade", "", .emptyCell), ("since", "去年", .badDate),
            ("since", "2012-13", .badDate), ("kind", "也许", .unknownKind),
            ("relation", "朋友", .unknownRelation), ("directness", "半", .unknownDirectness),
            ("firstContact", "某日", .badDate), ("nextFollowUp", "2026-12", .badDate),
            ("initials", "北京", .badInitials), ("职工人数", "很多", .badValue), ("创业时间", "早", .badDate),
            ("销售额", "1.234", .badValue),
        ] as [(String, String, ClientTableFault.Code)])
    func faults(column: String, value: String, code: ClientTableFault.Code) throws {
        var cells = ["name": "甲", "department": "S", "grade": "A"]
        cells[column] = value
        let names = cells.keys.sorted()
        let text =
            names.joined(separator: ",") + "\n"
            + names.compactMap { cells[$0] }.joined(separator: ",") + "\n"
        let table = try table(text)
        #expect(table.faults.map(\.code) == [code])
        #expect(table.faults.first?.line == 2 && table.faults.first?.column == column)
        #expect(table.rows.isEmpty)
    }

    @Test("Every fault of every row at once, in the order of lines")
    func allFaults() throws {
        let table = try table(
            "name,department,grade,since\n甲,X,E,never\n乙,S,A\n丙,S,A,2012\n 丙 ,S,B,2013\n,S,A,2012\n"
        )
        #expect(
            table.faults.map { "\($0.line) \($0.code) \($0.column)" } == [
                "2 unknownDepartment department", "2 unknownGrade grade", "2 badDate since",
                "3 fieldCount ", "5 repeatedName name", "6 emptyCell name",
            ])
        #expect(table.faults.last { $0.code == .repeatedName }?.wanted == "4")
        #expect(table.rows.map(\.name) == ["丙"])
        #expect(table.rows.first?.setUp?.description == "2012-01")
    }

    @Test(
        "Names that are the same",
        arguments: [("TCL(中国)", "ｔｃｌ（中国）"), ("天 锋", "天锋"), ("A&B", "a & b")])
    func repeatedNames(first: String, second: String) throws {
        let table = try table("name,department,grade\n\(first),S,A\n\(second),M,B\n")
        #expect(table.faults.map(\.code) == [.repeatedName])
    }

    @Test(
        "Headers that will not do",
        arguments: [
            ("name,department", [.missingColumn]),
            ("a,b,c", [.missingColumn, .missingColumn, .missingColumn]),
            ("name,department,grade,客户名称", [.repeatedColumn]),
            ("name,department,grade,phone,电话", [.repeatedColumn]),
        ] as [(String, [ClientTableFault.Code])])
    func headers(header: String, codes: [ClientTableFault.Code]) throws {
        #expect(try table(header + "\n").faults.map(\.code) == codes)
    }

    @Test("A table in GB18030 with semicolons")
    func gb18030() throws {
        // 客户名称;部门;级别 / 客户;S;A
        let bytes: [UInt8] =
            [0xBF, 0xCD, 0xBB, 0xA7, 0xC3, 0xFB, 0xB3, 0xC6, 0x3B, 0xB2, 0xBF, 0xC3, 0xC5, 0x3B]
            + [0xBC, 0xB6, 0xB1, 0xF0, 0x0A, 0xBF, 0xCD, 0xBB, 0xA7, 0x3B, 0x53, 0x3B, 0x41, 0x0A]
        let table = try ClientTable(
            csv: bytes, departments: DefaultPolicy.departments, grades: DefaultPolicy.grades)
        #expect(table.rows.map(\.name) == ["客户"])
    }

    private func table(_ text: String) throws -> ClientTable {
        try ClientTable(
            csv: Array(text.utf8), departments: DefaultPolicy.departments,
            grades: DefaultPolicy.grades)
    }
}
