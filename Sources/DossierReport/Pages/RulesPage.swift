public import DossierModel

/// The rules of validation as a page for people, in both languages (`docs/rules.md`).
public enum RulesPage {
    /// The page in Markdown.
    public static func markdown(of rules: [RuleDefinition]) -> String {
        let title = Language.allCases.map { ValidationText.bookTitle.text($0) }
        let introductions = Language.allCases.map { ValidationText.bookIntroduction.text($0) }
        return "# " + title.joined(separator: " · ") + "\n\n"
            + introductions.joined(separator: "\n\n") + "\n"
            + rules.map(section).joined()
    }

    private static func section(_ rule: RuleDefinition) -> String {
        let paragraphs = Language.allCases.map { language in
            let line = ValidationText.bookLine.text(
                language,
                [
                    "severity": ChoiceNames.name(rule.severity, in: language),
                    "property": ChoiceNames.name(rule.property, in: language),
                    "standard": rule.standard.joined(separator: ", "),
                    "serves": rule.serves.joined(separator: ", "),
                ])
            return [line, sentence("what", rule, language), sentence("remedy", rule, language)]
                .joined(separator: "\n")
        }
        return "\n## " + rule.id + "\n\n" + paragraphs.joined(separator: "\n\n") + "\n"
    }

    /// A sentence with its places unfilled, whose names say what will stand there.
    private static func sentence(
        _ half: String, _ rule: RuleDefinition, _ language: Language
    ) -> String {
        MessageCatalogue.template("finding.\(rule.id).\(half)", in: language)
            .map { MessageTemplate($0).unfilled } ?? rule.id
    }
}
