extension DefaultPolicy {
    /// What makes a dossier complete (rule UPD-1 ★; defaults.md, completeness).
    public static let completeness = CompletenessPolicy(
        unknownMonths: 12,
        sensitive: [
            "personality", "hobbies", "family", "age", "education", "ability", "birthday",
            "idNumber",
        ],
        rules: [
            .init(kind: .cooperated, required: bought + controls, expected: boughtExpected),
            .init(
                kind: .notCooperated, required: prospect + controls, expected: prospectExpected,
                cooperationSigns: [2]),
        ])

    /// The control fields that every card must have.
    private static let controls: [Requirement] = [
        .control(.grade), .control(.level), .control(.secrecy), .control(.responsible),
        .control(.setUp), .control(.relation), .control(.directness),
    ]

    private static let size = Requirement.field([
        "characteristics.employees", "characteristics.sales",
    ])

    private static let bought: [Requirement] = [
        .control(.name), .field("basic.address"), .field("basic.telephone"),
        .field("operatingManager.name"), .field("legalPerson.name"),
        .field("basic.dealingSince"), .field("basic.organisationForm"),
        .field("basic.lineOfBusiness"),
        .field("characteristics.serviceArea"), size, .field("characteristics.potential"),
        .field("business.salesPerformance"), .field("business.linksWithUs"),
        .field("business.attitude"),
        .field("credit.standing"), .field("credit.terms"), .field("credit.pastProblems"),
        .project([.quotations: 1, .contracts: 2, .collections: 12]), .classifiedIssues,
        .communication(filingMonths: 3),
    ]

    private static let boughtExpected: [Requirement] = [
        .field("basic.founded"), .field("basic.assets"),
        .field("characteristics.salesCapability"), .field("characteristics.philosophy"),
        .field("characteristics.policy"), .field("characteristics.managementTraits"),
        .field("business.managerQuality"), .field("business.staffQuality"),
        .field("business.competitors"), .field("business.earlierSales"),
        .field("trading.salesActivity"), .field("trading.problems"),
        .field("trading.advantages"), .field("trading.countermeasures"),
        .field("trading.reputation"), .field("owner.name"), .field("basic.creditCode"),
        .field("basic.registeredAddress"), .returnVisit(months: 12),
        .runningProjects([.weeklySummaries: 15]),
    ]

    private static let prospect: [Requirement] = [
        .control(.name), .field("basic.address"), .field("basic.telephone"),
        .field("contact.name"), .field("contact.post"), .field("basic.lineOfBusiness"),
        .control(.source),
        .field(["characteristics.potential", "characteristics.intention"]),
        .control(.firstContact), .communication(filingMonths: nil), .control(.nextFollowUp),
        .noProjects,
    ]

    private static let prospectExpected: [Requirement] = [
        .field("operatingManager.name"), .field("legalPerson.name"),
        .field("characteristics.serviceArea"), size, .field("business.competitors"),
        .field("credit.standing"),
    ]
}
