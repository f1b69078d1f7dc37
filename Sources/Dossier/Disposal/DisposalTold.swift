internal import DossierLedger
internal import DossierModel
internal import DossierRetention

/// What the ledger tells of the people who decided on a list or counted it, event by event.
///
/// Everybody can sign any event with the key of their own. So an event gives only what its own actor
/// did; what another one signed on paper takes two events of two people, neither of them that one.
struct DisposalTold {
    /// Who did what.
    private(set) var told: Set<DisposalFacts.Told> = []
    /// Who scheduled the list, and when: counts before that are none.
    private(set) var scheduled: Registration?
    private var isBegun = false
    /// The records that were destroyed for the list.
    private(set) var destroyed: Set<RecordID> = []
    /// What was registered since the list was last submitted, scheduled or carried out: a form that is
    /// older was not signed for this.
    private(set) var recent: Set<RecordID> = []
    /// The steps that somebody entered from paper: they count once another person has countersigned.
    private var entered: [Entered: Set<StaffID>] = [:]

    /// A step on paper, with what it says: who compares it cannot turn one answer into another.
    private struct Entered: Hashable {
        var by: StaffID
        var digest: ContentDigest
        var scan: RecordID
        var answer: String
    }

    /// Takes in any event: what was registered, too, for it may be the scan of a form.
    mutating func take(_ event: Event, of list: String) {
        if event.subjects[.entry] == list { return take(event) }
        guard event.action == .recordRegistered || event.action == .versionRegistered,
            let record = event.subjects[.record].flatMap({ RecordID($0) })
        else { return }
        recent.insert(record)
    }

    /// Takes in an event about the list.
    private mutating func take(_ event: Event) {
        if event.action == .recordDestroyed,
            let record = event.subjects[.record].flatMap({ RecordID($0) })
        {
            destroyed.insert(record)
        }
        guard let digest = event.facts[.list].flatMap({ ContentDigest($0) }) else { return }
        let word = event.facts[.state].flatMap { DisposalWord(rawValue: $0) }
        switch (event.action, word) {
        case (.disposalDecided, .agree): note(event, digest, .agree, nil)
        case (.disposalCounted, .count) where scheduled != nil:
            note(event, digest, .count, isBegun ? .after : .before)
        case (.disposalDecided, .sendBack), (.disposalChanged, .submit):
            // Whatever was agreed to before is void, also where the register says otherwise.
            self = DisposalTold()
        case (.disposalChanged, .schedule):
            told = told.filter { $0.moment == nil }
            (scheduled, isBegun) = (Registration(by: event.actor, at: event.time), false)
            recent = []
        case (.disposalChanged, .execute): isBegun = scheduled != nil
        case (.disposalChanged, .finish): recent = []
        case (.disposalChanged, .enterPaper):
            guard let step = Self.step(event, digest, event.facts[.answer]),
                recent.contains(step.scan)
            else { return }
            entered[step, default: []].insert(event.actor)
        default: break
        }
    }

    private mutating func note(
        _ event: Event, _ digest: ContentDigest, _ word: DisposalWord,
        _ moment: SupervisorCount.Moment?
    ) {
        let day = event.time.date
        guard event.via == .paper || event.subjects[.staff] != nil else {
            told.insert(.init(by: event.actor, digest: digest, on: day, moment))
            return
        }
        guard let step = Self.step(event, digest, word.rawValue) else { return }
        for person in entered[step] ?? [] where person != event.actor {
            let paper = PaperApproval(
                scan: step.scan, enteredBy: person, countersignedBy: event.actor)
            told.insert(.init(by: step.by, digest: digest, on: day, paper: paper, moment))
        }
    }

    /// The step on paper of which an event tells; none of the actor's own.
    private static func step(
        _ event: Event, _ digest: ContentDigest, _ answer: String?
    ) -> Entered? {
        guard event.via == .paper, let answer,
            let by = event.subjects[.staff].flatMap({ StaffID($0) }), by != event.actor,
            let scan = event.facts[.evidence].flatMap({ RecordID($0) })
        else { return nil }
        return Entered(by: by, digest: digest, scan: scan, answer: answer)
    }
}
