import Testing

@testable import DossierReport

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("ASCII", "TF-S-A", 6), ("Han", "客户档案", 8), ("mixed", "A级客户", 7),
        ("full-width forms", "（ＡＢ）", 8), ("kana", "カナ", 4), ("half-width kana", "ｶﾅ", 2),
        ("Hangul syllable", "한글", 4), ("Hangul in parts", "\u{1112}\u{1161}\u{11AB}", 2),
        ("combining accent", "e\u{0301}", 1), ("rare Han", "𠮷", 2), ("emoji", "😀", 2),
        ("flag", "🇨🇳", 2), ("family", "👨‍👩‍👧", 2), ("emoji by selector", "❤\u{FE0F}", 2),
        ("text heart", "❤", 1), ("keycap", "1\u{FE0F}\u{20E3}", 2), ("skin", "👍🏽", 2),
        ("control", "a\u{7}b", 2), ("zero width", "a\u{200B}b", 2), ("empty", "", 0),
        ("Greek", "αβ", 2), ("circled", "①", 1), ("ideographic space", "\u{3000}", 2),
        ("unassigned Han", "\u{2FFFD}", 2), ("before the table", "\u{10FF}", 1),
        ("first of the table", "\u{1100}", 2), ("behind the table", "\u{3FFFE}", 1),
    ])
    func columns(name: String, text: String, expected: Int) {
        #expect(DisplayWidth.of(text) == expected, "\(name)")
    }

    @Test(arguments: [
        ("fits", "合同", 4, "合同"), ("cut", "合同文本", 5, "合同…"),
        ("half a character", "合同文本", 4, "合…"), ("one", "合同", 1, "…"), ("none", "合同", 0, ""),
        ("ASCII", "contract", 5, "cont…"),
    ])
    func truncates(name: String, text: String, width: Int, expected: String) {
        #expect(DisplayWidth.truncated(text, to: width) == expected, "\(name)")
    }

    @Test(arguments: [
        ("fits", "合同", 10, ["合同"]), ("Han", "甲乙丙丁戊", 4, ["甲乙", "丙丁", "戊"]),
        ("words", "one two three", 7, ["one", "two", "three"]), ("empty", "", 4, [""]),
        ("long word", "abcdefgh", 3, ["abc", "def", "gh"]), ("narrow", "甲乙", 1, ["甲", "乙"]),
    ])
    func wraps(name: String, text: String, width: Int, expected: [String]) {
        #expect(DisplayWidth.wrapped(text, to: width) == expected, "\(name)")
    }
}
