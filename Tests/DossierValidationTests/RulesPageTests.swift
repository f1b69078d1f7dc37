import DossierReport
import DossierValidation
import TestSupport
import Testing

/// The page about the rules says what the program does.
@Suite("docs/rules.md")
struct RulesPageTests {
    @Test("The page is made from the book and the catalogues")
    func page() throws {
        let text = RulesPage.markdown(of: RuleBook.everyDefinition)
        try GoldenFile.expect("docs/rules.md", holds: Array(text.utf8))
    }
}
