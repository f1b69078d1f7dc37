import DossierModel
import Testing

@testable import DossierReport

@Suite("Sentences on tables from outside")
struct ModelTextMessagesTests {
    @Test("Every key has a sentence in both languages")
    func complete() {
        expectSentences(CSVFault.Code.self)
        expectSentences(ClientTableFault.Code.self)
        expectSentences(Requirement.Control.self)
        expectSentences(Requirement.Circumstance.self)
    }

    private func expectSentences<Key: MessageKey>(_ keys: Key.Type) {
        for key in keys.allCases {
            for language in Language.allCases {
                let template = MessageCatalogue.template(key.catalogueKey, in: language)
                #expect(template?.isEmpty == false, "\(key.catalogueKey) \(language)")
            }
        }
    }

    @Test("Every fault names its line and fills all places", arguments: Language.allCases)
    func filled(language: Language) {
        for code in CSVFault.Code.allCases {
            let fault = CSVFault(code, line: 12, found: "3", wanted: "4")
            let text = MessageCatalogue.sentence(for: fault.message, in: language)
            #expect(text.contains("12") || code == .empty || code == .utf16, "\(text)")
            #expect(!text.contains("{"), "\(text)")
        }
        for code in ClientTableFault.Code.allCases {
            let fault = ClientTableFault(
                code, line: 12, column: "部门", found: "X\u{1B}", wanted: "S")
            let text = MessageCatalogue.sentence(for: fault.message, in: language)
            #expect(text.contains("12") && !text.contains("{"), "\(text)")
            #expect(!text.unicodeScalars.contains("\u{1B}"), "\(text)")
        }
    }

    @Test("A table too large, with and without its size")
    func tooLarge() {
        let fault = CSVFault(.tooLarge, line: 1, found: "99", wanted: "64")
        #expect(
            MessageCatalogue.sentence(for: fault.message, in: .chinese)
                == "第 1 行：表格过大（实际 99，上限 64）。请把表格拆成几份，分次导入。")
        let unmeasured = CSVFault(.tooLarge, line: 7, wanted: "64")
        #expect(
            MessageCatalogue.sentence(for: unmeasured.message, in: .english)
                == "Line 7: the table is too large (at most 64). Split it and import the parts "
                + "one by one.")
    }
}
