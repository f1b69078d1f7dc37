internal import DossierLedger
internal import DossierModel

/// What the ledger tells of the people who agreed to the release of a hold, event by event.
struct HoldTold {
    /// Who agreed by key.
    private var agreed: Set<StaffID> = []
    /// Who told of a step that somebody signed on paper.
    private var witnesses: [Form: Set<StaffID>] = [:]

    private struct Form: Hashable {
        var by: StaffID
        var scan: RecordID
    }

    /// Takes in an event about the hold.
    mutating func take(_ event: Event) {
        guard event.action == .holdReleaseAsked || event.action == .holdReleased else { return }
        guard event.via == .paper || event.subjects[.staff] != nil else {
            agreed.insert(event.actor)
            return
        }
        guard event.via == .paper,
            let by = event.subjects[.staff].flatMap({ StaffID($0) }), by != event.actor,
            let scan = event.facts[.evidence].flatMap({ RecordID($0) })
        else { return }
        witnesses[Form(by: by, scan: scan), default: []].insert(event.actor)
    }

    /// Whether it tells of everybody who is said to have agreed, at least two people.
    func bears(_ release: HoldRelease) -> Bool {
        let people = Set(release.approvals.map(\.by))
        return people.count >= ApprovalChain.fewestPeople
            && release.approvals.allSatisfy { approval in
                guard let paper = approval.paper else { return agreed.contains(approval.by) }
                let told = witnesses[Form(by: approval.by, scan: paper.scan)] ?? []
                return paper.enteredBy != paper.countersignedBy
                    && told.isSuperset(of: [paper.enteredBy, paper.countersignedBy])
            }
    }
}
