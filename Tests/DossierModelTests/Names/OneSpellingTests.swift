import DossierModel
import Foundation
import Testing

/// A character that is said to have one spelling has one, by Unicode's own tables.
struct OneSpellingTests {
    @Test("none has a case or another form, alone, behind a letter or before one")
    func oneSpelling() {
        let claimed = (0...0x1_FFFF).compactMap { (value: UInt32) in Unicode.Scalar(value) }
            .filter(\.hasOneSpelling)
        #expect(claimed.count > 20_000)
        let wrong = claimed.filter { scalar in
            let forms = ["\(scalar)", "e\(scalar)", "中\(scalar)", "\(scalar)e"]
            return scalar.properties.changesWhenLowercased
                || scalar.properties.canonicalCombiningClass != .notReordered
                || forms.contains { text in
                    !text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8)
                }
        }
        #expect(wrong == [])
    }

    @Test(
        "names as offices write them have one", arguments: ["报价单（终稿）-2026.xlsx", "会议纪要：三月、四月.docx"])
    func usual(name: String) {
        let isPlain = name.unicodeScalars.allSatisfy(\.hasOneSpelling)
        #expect(isPlain)
    }

    @Test(
        "other forms and capitals do not",
        arguments: ["é", "e\u{301}", "A", "か\u{3099}", "Ａ", "\u{F900}"])
    func other(name: String) {
        let isPlain = name.unicodeScalars.allSatisfy(\.hasOneSpelling)
        #expect(!isPlain)
    }
}
