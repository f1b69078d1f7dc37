internal import DossierModel

/// What stands on the pages of cards and catalogues, besides headings.
enum PageText: String, MessageKey {
    case title, control, basic, people, characteristics, business, trading, demand, placement
    case projects, issues, communications, records, history, traitsApart, creditApart
    case noProjects, notForProspects, noIssues, solvedIssues, communicationCount, recordCount
    case unknown, asOf, responsibleSignature, managerSignature, dateSignature, derived
    case sandbox, catalogueTitle, catalogueCount, catalogueDerived
}
