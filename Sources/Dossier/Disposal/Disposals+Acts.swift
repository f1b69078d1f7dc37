internal import DossierLedger
public import DossierModel
internal import DossierPackaging
internal import DossierRegistration
internal import DossierReport
internal import DossierRetention
internal import DossierStore

extension Disposals {
    /// The steps at which somebody decides, as people name them.
    public enum Stage: Sendable {
        /// The holding department, finance or legal.
        case review
        /// The group that appraises.
        case appraise
        /// The last seat.
        case approve

        var states: Set<DisposalState> {
            switch self {
            case .review: [.deptReview, .clearance]
            case .appraise: [.appraisal]
            case .approve: [.approval]
            }
        }
    }

    /// Decides on a list at a step of its chain.
    ///
    /// - Throws: `wrongState` where another step is due; as ``act(_:_:)``.
    public func decide(
        _ name: String, _ stage: Stage, _ decision: ApprovalSignature.Decision,
        comment: String?
    ) throws -> Written<DisposalView> {
        let act = DisposalAct.decide(decision, comment: comment)
        return try self.act(name) { list in
            try stage.require(list, act.word)
            return act
        }
    }

    /// The copies elsewhere of what a list names, also those that are gone, in the order of their numbers.
    ///
    /// - Throws: `noSuchDisposal`; what reading met.
    public func copies(of name: String) throws -> [DisposalCopy] { try show(name).copies }

    /// Enters that a copy elsewhere is gone.
    ///
    /// - Parameters:
    ///   - name: The list.
    ///   - number: The copy, from 1 as it is shown.
    ///   - way: How it went.
    ///   - evidence: The record that proves it, by any of its names; needed for a copy that cannot be seen
    ///     from here, unless its term is over.
    /// - Returns: the list as it is then.
    /// - Throws: ``DisposalRefusal``, `noSuchRecord`; what writing met.
    public func confirmCopy(
        _ name: String, _ number: Int, _ way: DisposalCopy.Gone.Way, evidence: String?
    ) throws -> Written<DisposalView> {
        try archive.write { desk in
            let record = try evidence.map { try Archive.record(named: $0, desk.store).record.id }
            let gone = DisposalCopy.Gone(
                way, registered: Registration(by: desk.actor, at: desk.clock.now()),
                evidence: record)
            let list = try desk.disposal(named: name)
            var facts = try DisposalInquiry(desk.store, desk.clock)
                .facts(of: list, checksSignatures: true)
            let act = DisposalAct.confirmCopy(number - 1, gone)
            let copies = facts.copies ?? []
            let copy = copies.indices.contains(number - 1) ? copies[number - 1] : nil
            var going: PackageRemoval?
            if let copy {
                going = try removal(of: copy, list, desk)
                facts.sight = going == nil ? CopySight.of(copy, in: desk.store) : .gone
            }
            let new = try DisposalMachine(list, facts).apply(act, by: desk.actor)
            guard let copy = new.copies?[number - 1] else {
                return try perform(act, on: list, desk)
            }
            let kept = try desk.keep(
                new, gone: copy, facts: Self.told(act, of: list, new),
                removing: going?.files ?? [], permit: going?.permit)
            facts.copies = kept.copies
            return DisposalView(DisposalMachine(kept, facts))
        }
    }

    /// What is to be removed of a package in the archive's own folder, whose successor lies there.
    private func removal(
        of copy: DisposalCopy, _ list: DisposalList, _ desk: Desk
    ) throws -> PackageRemoval? {
        guard copy.kind == .package, copy.entry == nil, copy.gone == nil else { return nil }
        return try PackageRemoval(
            of: copy.name, without: list, in: desk.store, on: desk.clock.today())
    }

    /// Closes a list of which nothing is left anywhere: its record is printed and kept for ever, with a
    /// proof beside it that verifies without the archive.
    ///
    /// - Returns: the list as it is then.
    /// - Throws: ``DisposalRefusal``; what writing met.
    public func close(_ name: String, remark: String?) throws -> Written<DisposalView> {
        let names = try archive.names(archive.store.description.language)
        var written = try archive.write { desk in
            let list = try desk.disposal(named: name)
            let facts = try DisposalInquiry(desk.store, desk.clock)
                .facts(of: list, checksSignatures: true)
            let act = DisposalAct.close(remark: remark)
            let new = try DisposalMachine(list, facts).apply(act, by: desk.actor)
            let certified = try desk.certify(
                new, facts: Self.told(act, of: list, new), previous: try lastRecord(desk.store),
                statements: DestructionPage.statements(of: new, names.language)
            ) { DestructionPage.html(of: $0, names) }
            prove(certified.event, beside: certified.path, desk)
            return DisposalView(DisposalMachine(certified.list, facts))
        }
        // Where the destruction was stopped before it came to that.
        written.value.index = archive.purgeIndex()
        return written
    }

    /// The digest of the newest record of a destruction.
    private func lastRecord(_ store: Store) throws -> ContentDigest? {
        var last: ContentDigest?
        try Ledger(store: store).forEachEvent { line in
            if line.event.action == .destructionCertified {
                last = line.event.facts[.certificate].flatMap { ContentDigest($0) } ?? last
            }
            return true
        }
        return last
    }

    /// Puts the proof of an event beside the record, for who holds the archive's key; the list is
    /// closed whether or not it comes to that, and `dossier ledger prove` makes it later.
    private func prove(_ event: Int, beside path: RelativePath, _ desk: Desk) {
        let text = path.description.dropLast(".json".count) + ".tlog-proof"
        guard (try? desk.session.signCheckpoint()) != nil,
            let proof = try? Ledger(store: desk.store).proof(of: event),
            let place = RelativePath(String(text))
        else { return }
        try? desk.session.writeOnce(proof.bytes, to: place)
    }

    /// The records of dossiers that are due today, as they are named.
    func due(of numbers: [ClientNumber]) throws -> [String] {
        let store = archive.store
        let day = archive.surroundings.clock.today()
        let schedule = try KeptSchedules(reading: store).schedule(on: day)
        let survey = try RetentionSurvey(store)
        return try numbers.flatMap { number in
            let dossier = try survey.dossier(DossierReader.volumes(number, store))
            return DossierVerdicts(of: dossier, by: schedule).records
                .filter { $0.verdict.due.isDue(on: day) }
                .map(\.found.record.id.description)
        }
    }
}
