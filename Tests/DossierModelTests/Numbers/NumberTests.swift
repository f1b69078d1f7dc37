import DossierModel
import Testing

/// Client numbers (rule NUM-4) and item numbers (design §3.7).
struct NumberTests {
    @Test("a client number and its parts")
    func clientNumber() throws {
        let number = try #require(ClientNumber("TF-S-A-201208-BJCJJTGS2"))
        #expect(number.company.description == "TF")
        #expect(number.department.description == "S")
        #expect(number.grade.description == "A")
        #expect(number.setUp == YearMonth("2012-08"))
        #expect(number.abbreviation == "BJCJJTGS2")
        #expect(number.description == "TF-S-A-201208-BJCJJTGS2")
    }

    @Test(
        "what is no client number",
        arguments: [
            "", "TF", "TF-S-A-201208", "TF-S-A-201208-", "TF-S-A-201213-AB", "TF-S-A-2012-08-AB",
            "TF-S-A-20128-AB", "tf-S-A-201208-AB", "TF-s-A-201208-AB", "TF-S-A-201208-ab",
            "TF-S-A-201208-客户", "TF-S-A-201208-AB-C", " TF-S-A-201208-AB", "TF--A-201208-AB",
            "TF-S-A-+01208-AB", "TF-S-A-201208-A/B", "TF-S-A-201208-..",
            "TF-S-A-201208-" + String(repeating: "A", count: 65),
        ])
    func badClientNumber(text: String) {
        #expect(ClientNumber(text) == nil)
    }

    @Test(
        "an item number and its parts",
        arguments: [
            ("2026-02-0007", 2026, 2, 7), ("0001-99-0001", 1, 99, 1),
            ("9999-16-12345678", 9999, 16, 12_345_678),
        ])
    func itemNumber(text: String, year: Int, category: Int, serial: Int) throws {
        let number = try #require(ItemNumber(text))
        #expect(number == ItemNumber(year: year, category: category, serial: serial))
        #expect(number.description == text)
    }

    @Test(
        "what is no item number",
        arguments: [
            "", "2026", "2026-02", "2026-02-007", "2026-2-0007", "26-02-0007", "2026-00-0007",
            "2026-02-0000", "0000-02-0007", "2026-02-0007-1", "2026-02-00a7", "2026-02-123456789",
            "2026-02--007",
        ])
    func badItemNumber(text: String) {
        #expect(ItemNumber(text) == nil)
    }

    @Test("item numbers are ordered by year, category and serial (rule NUM-13)")
    func order() {
        let texts = ["2025-16-0009", "2026-01-0010", "2026-02-0007", "2026-02-0008"]
        #expect(texts.reversed().compactMap { ItemNumber($0) }.sorted().map(\.description) == texts)
    }
}
