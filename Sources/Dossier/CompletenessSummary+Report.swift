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
        let id = requirement.id
        self.init(
            id: id, chinese: RequirementName.text(id, in: .chinese),
            english: RequirementName.text(id, in: .english))
    }
}
