internal import DossierModel

/// What stands in lists and reports on the terminal, besides headings.
enum ReportText: String, MessageKey {
    case timeLeft, dossierTotal, recordTotal, staffTotal, eventTotal, resultTotal
    case nothingFound, findingTotal, noFindings, remedy, complete, missingRequired
    case expectedShare, missingItem, expectedItem, howToFill, formerly, via, paperOnly
    case destroyed, uncertain, left, roleEnded, noKey, practice, staleIndex, anyOf, volumeFault
    case askCustodian
}
