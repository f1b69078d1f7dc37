import Testing

@testable import DossierIndex

@Suite struct SearchTextTests {
    static let texts: [(String, [String])] = [
        ("", []),
        ("合同", ["合", "同"]),
        ("2026年3月报价", ["2026", "年", "3", "月", "报", "价"]),
        ("BJCJ合同v2 Final", ["bjcj", "合", "同", "v2", "final"]),
        ("ＡＢＣ１２３", ["abc123"]),
        ("TF-S-A-201208-BJCJJTGS", ["tf", "s", "a", "201208", "bjcjjtgs"]),
        ("合　同（二）", ["合", "同", "二"]),
        ("a\"b*c' OR NEAR(", ["a", "b", "c", "or", "near"]),
        ("Cafe\u{301} CAFÉ", ["café", "café"]),
        ("ﬁnal", ["final"]),
        ("ｶﾀｶﾅ", ["カ", "タ", "カ", "ナ"]),
        ("한글", ["한", "글"]),
        ("𠮷野家", ["𠮷", "野", "家"]),
        ("\u{0}\u{1B}[2J", ["2j"]),
        ("№5", ["no5"]),
        ("〇", ["〇"]),
    ]

    @Test(arguments: texts)
    func cutsTextIntoWords(_ text: String, _ words: [String]) {
        #expect(SearchText.words(text) == words)
    }

    @Test func keepsTextsOfOneColumnApart() {
        #expect(SearchText.column(["集合", "", "同意"]) == "集 合 ¦ 同 意")
    }

    static let questions: [(String, [String])] = [
        ("合同", ["\"合 同\""]),
        ("城建 合同", ["\"城 建\"", "\"合 同\""]),
        ("BJCJ", ["\"bjcj\"*"]),
        ("城建2026", ["\"城 建 2026\"*"]),
        ("\" OR 1=1 --", ["\"or\"*", "\"1 1\"*"]),
        ("*", []),
        ("identity : x", ["\"identity\"*", "\"x\"*"]),
        ("   ", []),
    ]

    @Test(arguments: questions)
    func asksInPhrases(_ text: String, _ phrases: [String]) {
        #expect(SearchTerm.terms(text).map(\.phrase) == phrases)
    }

    @Test func dropsTermsBeyondTheLimit() {
        #expect(SearchTerm.terms(String(repeating: "合 ", count: 99)).count == SearchTerm.limit)
    }

    @Test(arguments: [("合同", true), ("合", true), ("同合", false), ("contr", true), ("tract", false)])
    func matchesNamesOfCategories(_ text: String, _ isMatch: Bool) throws {
        let term = try #require(SearchTerm.terms(text).first)
        #expect(term.matches("02合同 Contract") == isMatch)
    }
}
