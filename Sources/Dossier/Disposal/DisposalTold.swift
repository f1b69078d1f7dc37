internal import DossierLedger
internal import DossierModel
internal import DossierRetention

/// What the ledger tells of the people who decided on a list or counted it, event by event.
struct DisposalTold {
    /// Who did what.
    private(set) var told: Set<DisposalFacts.Told> = []
    /// The records that were destroyed for the list.
    private(set) var destroyed: Set<RecordID> = []
    /// The steps that somebody entered from paper: they count once another person has countersigned.
    private var entered: [Entered: Set<StaffID>] = [:]

    private struct Entered: Hashable {
        var by: StaffID
        var digest: ContentDigest
        var scan: RecordID
    }

    /// Takes in an event about the list.
    mutating func take(_ event: Event) {
        if event.action == .recordDestroyed,
            let record = event.subjects[.record].flatMap({ RecordID($0) })
        {
            destroyed.insert(record)
        }
        guard let digest = event.facts[.list].flatMap({ ContentDigest($0) }) else { return }
        let word = event.facts[.state].flatMap { DisposalWord(rawValue: $0) }
        switch (event.action, word) {
        case (.disposalDecided, .agree): note(event, digest, isCount: false)
        case (.disposalCounted, .count): note(event, digest, isCount: true)
        case (.disposalDecided, .sendBack), (.disposalChanged, .submit):
            // Whatever was agreed to before is void, also where the register says otherwise.
            (told, entered) = ([], [:])
        case (.disposalChanged, .enterPaper):
            guard let step = Self.step(event, digest) else { return }
            entered[step, default: []].insert(event.actor)
        default: break
        }
    }

    private mutating func note(_ event: Event, _ digest: ContentDigest, isCount: Bool) {
        guard event.via == .paper || event.subjects[.staff] != nil else {
            told.insert(.init(by: event.actor, digest: digest, isCount: isCount))
            return
        }
        guard let step = Self.step(event, digest) else { return }
        for person in entered[step] ?? [] where person != event.actor {
            let paper = PaperApproval(
                scan: step.scan, enteredBy: person, countersignedBy: event.actor)
            told.insert(.init(by: step.by, digest: digest, paper: paper, isCount: isCount))
        }
    }

    private static func step(_ event: Event, _ digest: ContentDigest) -> Entered? {
        guard let by = event.subjects[.staff].flatMap({ StaffID($0) }),
            let scan = event.facts[.evidence].flatMap({ RecordID($0) })
        else { return nil }
        return Entered(by: by, digest: digest, scan: scan)
    }
}
