import DossierModel
import DossierReport
import Testing

@Suite struct ChoiceNamesTests {
    @Test func everyChoiceHasANameOfItsOwnInBothLanguages() {
        expectNames(CardKind.allCases, ChoiceNames.name)
        expectNames(Level.allCases, ChoiceNames.name)
        expectNames(Secrecy.allCases, ChoiceNames.name)
        expectNames(Relation.allCases, ChoiceNames.name)
        expectNames(Directness.allCases, ChoiceNames.name)
        expectNames(DossierStatus.allCases, ChoiceNames.name)
        expectNames(FieldValue.Unknown.Reason.allCases, ChoiceNames.name)
        expectNames(CrossReference.Kind.allCases, ChoiceNames.name)
        expectNames(RecordState.allCases, ChoiceNames.name)
        expectNames(Carrier.allCases, ChoiceNames.name)
        expectNames(DateBasis.allCases, ChoiceNames.name)
        expectNames(PaperPart.State.allCases, ChoiceNames.name)
        expectNames(DossierModel.Issue.Urgency.allCases, ChoiceNames.name)
        expectNames(Project.Part.allCases, ChoiceNames.name)
        expectNames(Finding.Severity.allCases, ChoiceNames.name)
        expectNames(Finding.Property.allCases, ChoiceNames.name)
        expectNames(EventAction.allCases, ChoiceNames.name)
        expectNames(EventVia.allCases, ChoiceNames.name)
        expectNames(EventSubject.allCases, ChoiceNames.name)
        expectNames(Permission.allCases, ChoiceNames.name)
        expectNames(ApprovedAction.allCases, ChoiceNames.name)
        expectNames(PolicyKind.allCases, ChoiceNames.name)
    }

    private func expectNames<Choice>(_ choices: [Choice], _ name: (Choice, Language) -> String) {
        for language in Language.allCases {
            let names = choices.map { name($0, language) }
            #expect(Set(names).count == choices.count, "\(names)")
            let isChinese = names.allSatisfy { $0.unicodeScalars.contains { $0.value >= 0x4E00 } }
            #expect(isChinese == (language == .chinese), "\(names)")
        }
    }

    /// Design §3.8: never the State's mark alone.
    @Test func theDegreeOfSecrecyIsAlwaysTheCompanys() {
        #expect(ChoiceNames.name(Secrecy.confidential, in: .chinese) == "机密级(企业商业秘密)")
    }
}
