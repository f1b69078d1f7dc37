import Testing

@testable import DossierModel

@Suite("Cards from a file")
struct CardTableTests {
    private static let number = "TF-S-A-201208-BJCJJTGS"

    @Test(
        "A form in either language",
        arguments: [("字段", "内容"), ("field", "value"), ("Field", " Value")])
    func form(field: String, value: String) throws {
        let table = try CardTable(
            csv: Array("\(field),\(value)\n档号,\(Self.number)\n电话,010\n客户来源,展会\n地址,\n".utf8))
        #expect(table.faults == [])
        let card = try #require(table.cards.first)
        #expect(card.number?.description == Self.number)
        #expect(card.details.source == "展会")
        #expect(card.details.fields.map(\.field.id) == ["basic.telephone"])
        #expect(card.details.fields.map(\.line) == [3])
    }

    @Test("A form without a number")
    func unnumbered() throws {
        let table = try CardTable(csv: Array("字段,内容\n客户名称,北京城建\n创业时间,1993\n".utf8))
        #expect(table.cards.count == 1)
        #expect(table.cards.first?.number == nil && table.cards.first?.name == "北京城建")
    }

    @Test("A row for each client")
    func rows() throws {
        let table = try CardTable(
            csv: Array(
                "number,basic.address,级别,x\n\(Self.number),朝阳区,A,1\nTF-S-A-201208-BJ2,海淀区,B,2\n"
                    .utf8))
        #expect(table.faults == [])
        #expect(table.unknownColumns == ["级别", "x"])
        #expect(table.cards.map { $0.details.fields.map(\.text) } == [["朝阳区"], ["海淀区"]])
        #expect(table.cards.map(\.line) == [2, 3])
    }

    @Test(
        "Faults",
        arguments: [
            ("字段,内容\n没有的,1\n", .unknownField, 2), ("字段,内容\n级别,A\n", .unknownField, 2),
            ("字段,内容\n电话,1\nphone,2\n", .repeatedRow, 3), ("字段,内容\n创业时间,早\n", .badDate, 2),
            ("字段,内容\n档号,TF\n", .badNumber, 2), ("字段,内容\n电话,1,2\n", .fieldCount, 2),
            ("number,电话\n,1\n", .emptyCell, 2), ("名称,电话\n甲,1\n", .cardHeader, 1),
            ("名称,电话,传真\n甲,1,2\n", .missingColumn, 1),
            ("number,电话\nTF-S-A-201208-A,1\nTF-S-A-201208-A,2\n", .repeatedRow, 3),
            ("number,职工人数\nTF-S-A-201208-A,多\n", .badValue, 2),
        ] as [(String, ClientTableFault.Code, Int)])
    func faults(text: String, code: ClientTableFault.Code, line: Int) throws {
        let table = try CardTable(csv: Array(text.utf8))
        #expect(table.faults.map(\.code) == [code])
        #expect(table.faults.first?.line == line)
    }
}
