public import DossierModel

/// A finding in words: what is wrong, and what to do about it (design §7).
///
/// The sentences are `finding.<rule>.what` and `finding.<rule>.remedy`; their places are the
/// finding's details and `{place}`. A detail called `requirements` holds ids, parted by spaces, which
/// are shown by their names; so are the values of `kind` and `history`.
public enum FindingText {
    /// What is wrong.
    public static func what(of finding: Finding, in language: Language) -> String {
        MessageCatalogue.sentence(for: message("what", of: finding, language), in: language)
    }

    /// What to do.
    public static func remedy(of finding: Finding, in language: Language) -> String {
        MessageCatalogue.sentence(for: message("remedy", of: finding, language), in: language)
    }

    private static func message(
        _ half: String, of finding: Finding, _ language: Language
    ) -> Message {
        var arguments = finding.details.merging(["place": finding.place]) { detail, _ in detail }
        arguments["requirements"] = arguments["requirements"].map { ids in
            ids.split(separator: " ").map { RequirementName.text(String($0), in: language) }
                .joined(separator: Message.listSeparator)
        }
        if let action = arguments["action"].flatMap({ EventAction(rawValue: $0) }) {
            arguments["action"] = ChoiceNames.name(action, in: language)
        }
        arguments["kind"] = arguments["kind"].map { kind in
            CommitmentKind(rawValue: kind).map { ChoiceNames.name($0, in: language) } ?? kind
        }
        arguments["history"] = arguments["history"].map {
            ChoiceNames.history($0, in: language)
        }
        if let lack = arguments["lack"].flatMap({ ChainFault.Code(rawValue: $0) }) {
            let said = Message(lack, arguments.merging(["rule": finding.rule]) { $1 })
            arguments["lack"] = MessageCatalogue.sentence(for: said, in: language)
        }
        return Message(key: "finding.\(finding.rule).\(half)", arguments: arguments)
    }
}
