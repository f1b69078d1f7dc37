public import DossierModel

/// What people do with a disposal list.
public enum DisposalAct: Sendable, Equatable {
    /// The drafter gives other items.
    case amend([DisposalItem])
    /// The drafter hands it in, and names who will appraise it.
    case submit(appraisers: [StaffID])
    /// Somebody at the seat that is due decides.
    case decide(ApprovalSignature.Decision, comment: String?)
    /// The archivist enters a step that somebody signed on paper; it counts once it is countersigned.
    case enterPaper(PaperStep)
    /// The second person has compared a step with its scan: now it counts.
    case countersign(Int)
    /// The drafter takes it back, before anything is destroyed.
    case withdraw(reason: String)
    /// The drafter starts the waiting period, and names the supervisors.
    case schedule(days: Int, supervisors: [StaffID])
    /// A supervisor counts the items before, or states afterwards that they are gone.
    case count(items: Int, statement: String?)
    /// Somebody begins the destruction, or goes on with one that was stopped.
    case execute(certificate: String)
    /// What became of items, while they are being destroyed.
    case settle([RecordID: DisposalOutcome])
    /// A hold was released: what it stopped is asked about once more.
    case reconsider
    /// The destruction was done as far as it could be.
    case finish
    /// What was not destroyed stays: what waits in quarantine is brought back.
    case restore(reason: String)
    /// A copy elsewhere is gone.
    case confirmCopy(Int, DisposalCopy.Gone)
    /// Everything is done.
    case close(remark: String?)

    /// The word for it, as scripts are told and events say.
    public var word: DisposalWord {
        switch self {
        case .amend: .amend
        case .submit: .submit
        case .decide(.agree, _): .agree
        case .decide(.sendBack, _): .sendBack
        case .decide(.reject, _): .reject
        case .enterPaper: .enterPaper
        case .countersign: .countersign
        case .withdraw: .withdraw
        case .schedule: .schedule
        case .count: .count
        case .execute: .execute
        case .settle: .settle
        case .finish: .finish
        case .reconsider: .reconsider
        case .restore: .restore
        case .confirmCopy: .confirmCopy
        case .close: .close
        }
    }
}

/// One word for each act.
public enum DisposalWord: String, Sendable, CaseIterable {
    case amend, submit, agree, sendBack, reject, withdraw, schedule, count, execute, settle, finish
    case restore, confirmCopy, close, enterPaper, countersign, reconsider

    /// The word for trying it in vain: a month is submitted and a copy restored too.
    public var attempt: String {
        switch self {
        case .amend: "disposalAmend"
        case .submit: "disposalSubmit"
        case .agree: "disposalAgree"
        case .sendBack: "disposalSendBack"
        case .reject: "disposalReject"
        case .withdraw: "disposalWithdraw"
        case .schedule: "disposalSchedule"
        case .count: "disposalCount"
        case .execute: "disposalExecute"
        case .settle: "disposalSettle"
        case .finish: "disposalFinish"
        case .restore: "disposalRestore"
        case .confirmCopy: "disposalConfirmCopy"
        case .close: "disposalClose"
        case .enterPaper: "disposalEnterPaper"
        case .countersign: "disposalCountersign"
        case .reconsider: "disposalReconsider"
        }
    }

    /// Whether it brings the destruction nearer; the rest takes back, or ends what was done.
    var leadsOn: Bool {
        switch self {
        case .submit, .agree, .schedule, .count, .execute, .settle, .enterPaper, .countersign: true
        case .amend, .sendBack, .reject, .withdraw, .finish, .restore, .confirmCopy, .close,
            .reconsider:
            false
        }
    }
}
