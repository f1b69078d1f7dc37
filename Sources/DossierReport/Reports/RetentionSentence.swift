internal import DossierModel

/// Why something is kept as long as it is, as one or two sentences for a person.
struct RetentionSentence {
    private let verdict: RetentionVerdict
    private let scope: RetentionClass.Scope
    private let asked: String?

    /// The sentence of a verdict.
    ///
    /// - Parameters:
    ///   - verdict: The verdict.
    ///   - scope: What it is about.
    ///   - asked: The class that was decided, also one that the schedule does not have.
    init(_ verdict: RetentionVerdict, _ scope: RetentionClass.Scope, _ asked: String?) {
        self.verdict = verdict
        self.scope = scope
        self.asked = asked
    }

    /// The sentence in a language.
    func text(in language: Language) -> String {
        guard let said = verdict.deciding else {
            return RetentionText.noClass.text(language, ["class": asked ?? ""])
        }
        return key(said).text(language, arguments(said, language))
    }

    private func key(_ said: ClassVerdict) -> RetentionText {
        let isDossier = scope == .dossier
        switch verdict.due {
        case .permanent:
            return said.termDue == .permanent ? .permanent : .permanentParent
        case .untriggered:
            if verdict.basis == .parent { return isDossier ? .dossierWaits : .contractWaits }
            return said.retentionClass.term == .years(0) ? .zeroWaits : .waits
        case .on:
            switch verdict.basis {
            case .term, .noClass: return said.retentionClass.term == .years(0) ? .zero : .term
            case .floor: return .floor
            case .extended: return .extended
            case .parent: return isDossier ? .dossierParent : .contractParent
            case .earlierVersion: return .earlierVersion
            case .undecidedClass: return .undecided
            }
        }
    }

    private func arguments(_ said: ClassVerdict, _ language: Language) -> [String: String] {
        let names = NameBook(language: language)
        let entry = said.retentionClass
        let facts = said.triggers.map { fact in
            RetentionText.fact.text(
                language,
                [
                    "occasion": ChoiceNames.name(fact.kind, in: language),
                    "date": fact.on.description,
                ])
        }
        let longest = said.floors.max { left, right in
            left.due != right.due && left.due.orLonger(right.due) == right.due
        }
        var arguments = [
            "class": ChoiceNames.name(entry, in: language),
            "term": ChoiceNames.name(entry.term, in: language), "basis": entry.basis,
            "facts": names.list(facts), "start": said.start?.description ?? "",
            "due": verdict.due.day?.description ?? "", "version": "\(said.version)",
            "missing": names.list(
                verdict.missing.map { ChoiceNames.name($0, in: language) }),
        ]
        if let longest {
            arguments["authority"] = longest.floor.authority
            arguments["years"] = ChoiceNames.name(.years(longest.floor.years), in: language)
            arguments["occasion"] = ChoiceNames.name(longest.floor.from, in: language)
        }
        return arguments
    }
}
