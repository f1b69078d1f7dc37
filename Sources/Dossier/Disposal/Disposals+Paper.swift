public import DossierModel
internal import DossierRegistration
internal import DossierRetention
internal import DossierStore

/// A signed form as somebody enters it.
public struct SignedForm: Sendable {
    /// The scan: a registered record, by any of its names.
    public var scan: String
    /// Who signed.
    public var by: StaffID
    /// Who is to countersign.
    public var countersigner: StaffID

    /// A signed form.
    public init(scan: String, by: StaffID, countersigner: StaffID) {
        self.scan = scan
        self.by = by
        self.countersigner = countersigner
    }
}

extension Disposals {
    /// Enters a step that somebody signed on paper; it counts once the second person has countersigned.
    ///
    /// - Parameters:
    ///   - name: The list.
    ///   - form: The signed form.
    ///   - stage: At which step of the chain; nil for a supervisor's count.
    ///   - answer: What the form says.
    ///   - comment: What the person added.
    /// - Returns: the list as it is then.
    /// - Throws: ``DisposalRefusal``, ``ApprovalRefusal``; what writing met.
    public func enter(
        _ name: String, _ form: SignedForm, _ stage: Stage?, _ answer: PaperStep.Answer,
        comment: String?
    ) throws -> Written<DisposalView> {
        try archive.write { desk in
            let list = try desk.disposal(named: name)
            let scan = try desk.signedForms.scan(named: form.scan, for: .destruction)
            let step = PaperStep(
                by: form.by, answer, comment: comment,
                paper: PaperApproval(
                    scan: scan, enteredBy: desk.actor, countersignedBy: form.countersigner),
                at: desk.clock.now(), digest: list.digest)
            let act = DisposalAct.enterPaper(step)
            if let stage { try stage.require(list, act.word) }
            return try perform(act, on: list, desk)
        }
    }

    /// Lets a step count that was entered from paper: the acting person has compared it with its scan.
    ///
    /// - Parameters:
    ///   - name: The list.
    ///   - number: The step, from 1 as it is shown.
    /// - Returns: the list as it is then.
    /// - Throws: ``DisposalRefusal``; what writing met.
    public func countersign(_ name: String, _ number: Int) throws -> Written<DisposalView> {
        try act(name) { _ in .countersign(number - 1) }
    }
}

extension Disposals.Stage {
    /// Refuses a list at which another step is due.
    func require(_ list: DisposalList, _ word: DisposalWord) throws {
        guard states.contains(list.state) else {
            throw DisposalRefusal(.wrongState, word, list, detail: list.state.rawValue)
        }
    }
}
