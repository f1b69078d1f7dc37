import Foundation
import Testing

@testable import DossierModel

@Suite("Initials of a client's name (NUM-4)")
struct InitialsTests {
    @Test(
        "Written initials",
        arguments: [
            ("BJCJJTGS", "BJCJJTGS"), ("tcl2", "TCL2"), ("9", "9"), ("", nil), ("A-B", nil),
            ("A B", nil), ("É", nil), ("北京", nil), ("Ａ", nil), ("١", nil), ("ß", nil),
            (String(repeating: "A", count: 64), String(repeating: "A", count: 64)),
            (String(repeating: "A", count: 65), nil),
        ])
    func written(text: String, expected: String?) {
        #expect(Initials(text)?.text == expected)
    }

    @Test(
        "What is no Chinese character",
        arguments: [
            ("NASA", "NASA"), ("ｔｃｌ科技", "TCLKJ"), ("A+B 设计", "ABSJ"), ("Hermès", "HERMES"),
            ("Straße", "STRASSE"), ("e\u{301}lan", "ELAN"), ("®™㈱③", nil), ("（）·&", nil),
            ("の", nil), ("", nil), ("\u{200B}中\u{FE00}国", "ZG"), ("⾏业", "HY"),
            ("𠮷祥", "JX"), ("\u{2A6D7}", nil), ("〇", "L"), ("Ⅻ工作室", "XIIGZS"),
        ])
    func otherSigns(name: String, expected: String?) {
        #expect(Initials(proposedFor: name)?.text == expected)
    }

    @Test("Words end at brackets and go across spaces")
    func edges() {
        #expect(Initials(proposedFor: "酒店（长沙）")?.text == "JDCS")
        #expect(Initials(proposedFor: "利丰行（上海）")?.text == "LFHSH")
        #expect(Initials(proposedFor: "银 行")?.text == "YH")
    }

    @Test("A long name is cut to 64 letters")
    func longName() {
        let initials = Initials(proposedFor: String(repeating: "中国", count: 40))
        #expect(initials?.text == String(repeating: "ZG", count: 32))
    }

    @Test("Names of companies", arguments: try companyNames())
    func companyName(_ company: CompanyName) {
        #expect(Initials(proposedFor: company.name)?.text == company.initials)
    }

    /// A line of the table that `scripts/check-initials.py` holds against another reading.
    struct CompanyName: Sendable, CustomTestStringConvertible {
        let name: String
        let initials: String
        var testDescription: String { name }
    }

    private static func companyNames() throws -> [CompanyName] {
        var folder = URL(filePath: #filePath)
        for _ in 1...3 { folder.deleteLastPathComponent() }
        let file = folder.appending(path: "Fixtures/initials/company-names.tsv")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            let fields = line.split(separator: "\t").map(String.init)
            try #require(fields.count >= 2, "\(line)")
            return CompanyName(name: fields[0], initials: fields[1])
        }
    }
}
