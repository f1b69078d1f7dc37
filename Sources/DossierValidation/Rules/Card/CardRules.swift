extension RuleBook {
    /// The card, its folders, and who stands on it.
    static let cardRules: [any Rule] = [
        PathCardDisagree(), FiledUnderDisagrees(), HistoryDisordered(), FileOfAnotherDossier(),
        DepartmentUnknown(), GradeUnknown(), StaffUnknown(), ResponsibleMissing(),
        ResponsibleLeft(), DossierTwiceInYear(),
    ]
}
