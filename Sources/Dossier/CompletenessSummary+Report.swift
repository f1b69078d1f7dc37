internal import DossierModel
internal import DossierReport

extension CompletenessSummary {
    /// What a report of completeness says, for people.
    init(_ report: CompletenessReport, number: ClientNumber) {
        self.init(
            number: number, required: report.required.count,
            missing: report.missingRequired.map { Item($0.requirement) },
            expected: report.expected.count,
            missingExpected: report.missingExpected.map { Item($0.requirement) })
    }
}

extension CompletenessSummary.Item {
    /// What is asked for, by the name of its field or by its own.
    init(_ requirement: Requirement) {
        if case .field(let ids) = requirement {
            let fields = ids.compactMap(FieldCatalogue.field)
            self.init(
                id: ids.map(\.description).joined(separator: "|"),
                chinese: MessageCatalogue.anyOf(fields.map(\.chinese), in: .chinese),
                english: MessageCatalogue.anyOf(fields.map(\.english), in: .english))
        } else {
            let name = { (language: Language) in
                MessageCatalogue.sentence(for: requirement.message, in: language)
            }
            self.init(id: requirement.name, chinese: name(.chinese), english: name(.english))
        }
    }
}

extension Requirement {
    /// The word that the format has for this requirement.
    fileprivate var name: String {
        if case .control(let control) = self { return control.rawValue }
        return circumstance?.rawValue ?? ""
    }

    /// The sentence that says what is asked for.
    fileprivate var message: Message {
        if case .control(let control) = self { return Message(control) }
        return circumstance.map { Message($0) } ?? Message(Circumstance.project)
    }
}
