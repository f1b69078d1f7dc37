import Dossier
import DossierModel
import DossierReport
import Testing

@Suite("Reasons in words")
struct ReasonTests {
    static let words: [String] =
        TagFileFault.Code.allCases.map(\.rawValue) + JSONFault.Code.allCases.map(\.rawValue)
        + [
            // Of names.
            "absolute", "parent", "empty", "backslash",
            // Of tars.
            "corruptCompression", "windowTooLarge", "expandsTooMuch", "notATar", "truncated",
            "badChecksum", "badNumber", "badExtendedHeader", "duplicateRecord", "ambiguousName",
            "emptyName", "nameWithNul", "nameTooLong", "headerTooLarge", "tooManyEntries",
            "unexpectedContent",
        ]

    @Test("No sentence says a word of the program", arguments: words)
    func said(word: String) {
        for language in Language.allCases {
            #expect(MessageCatalogue.template("why.\(word)", in: language) != nil)
            for rule in PackageRule.allCases {
                let finding = Finding(
                    rule: rule.rawValue, severity: .error, place: "x",
                    details: ["why": word, "reason": "notFound", "kind": "hardLink"],
                    property: .integrity)
                let text = FindingText.what(of: finding, in: language)
                #expect(!text.contains("hardLink") && !text.contains("notFound"), "\(text)")
                #expect(word == word.lowercased() || !text.contains(word), "\(text)")
            }
            let error = PackageError(.brokenOff, place: "p", why: word)
            let text = MessageCatalogue.sentence(for: error.message, in: language)
            #expect(word == word.lowercased() || !text.contains(word), "\(text)")
        }
    }
}
