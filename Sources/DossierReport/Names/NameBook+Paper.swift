internal import DossierModel

extension NameBook {
    /// The steps on paper that wait to be countersigned, a line each.
    func pending(_ steps: [PaperStep], _ command: String, _ language: Language) -> [String] {
        steps.enumerated().map { index, step in
            DisposalText.pending.text(
                language,
                [
                    "number": "\(index + 1)", "name": person(step.by), "command": command,
                    "answer": ChoiceNames.name(step.answer, in: language),
                    "enterer": person(step.paper.enteredBy),
                    "countersigner": person(step.paper.countersignedBy),
                ])
        }
    }
}
