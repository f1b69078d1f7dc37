internal import DossierLedger
internal import DossierModel

extension EventDraft {
    /// Tells of a step on paper: whose it is, and the scan; the event's own actor entered or
    /// countersigned it.
    mutating func tell(of step: PaperStep) {
        subjects[.staff] = step.by.description
        facts[.evidence] = step.paper.scan.description
        via = .paper
    }
}
