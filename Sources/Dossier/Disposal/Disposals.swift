internal import DossierLedger
public import DossierModel
internal import DossierRegistration
public import DossierRetention
internal import DossierStore

/// The destruction of documents, from the draft of a list to its certificate (records.md §5).
///
/// It joins what several modules know: the machine decides, the survey finds out, the desk writes.
public struct Disposals {
    /// The archive.
    public let archive: Archive

    /// The disposal lists of an archive.
    public init(_ archive: Archive) {
        self.archive = archive
    }

    /// Every list, oldest first.
    public func all() throws -> [DisposalList] {
        try RetentionRegisters.entries(in: archive.store)
    }

    /// A list, by its number or its id, with what can be done next.
    ///
    /// - Throws: `noSuchDisposal`; what reading met.
    public func show(_ name: String) throws -> DisposalView {
        let list = try all().first {
            $0.number == name || $0.id.description == name.lowercased()
        }
        guard let list else { throw RegistrationError(.noSuchDisposal, name, rule: "DES-1") }
        let facts = try DisposalInquiry(archive.store, archive.surroundings.clock)
            .facts(of: list, checksSignatures: false)
        return DisposalView(DisposalMachine(list, facts))
    }

    /// Drafts a list of records that are due.
    ///
    /// - Parameters:
    ///   - names: The records, each by id, full item number or path.
    ///   - numbers: Dossiers of which everything is listed that is due today.
    ///   - reason: Why these are to go.
    /// - Returns: the list.
    /// - Throws: `noSuchRecord`, `notPermitted`, `neverDue`; `severalDepartments`; `nothingDue` where
    ///   nothing was named or is due.
    public func create(
        _ names: [String], dueOf numbers: [ClientNumber] = [], reason: String
    ) throws -> Written<DisposalView> {
        try archive.write { desk in
            let inquiry = try DisposalInquiry(desk.store, desk.clock)
            var listed: Set<RecordID> = []
            let found = try (names + due(of: numbers)).map {
                try Archive.record(named: $0, desk.store)
            }.filter { listed.insert($0.record.id).inserted }
            let items = try inquiry.items(found, desk.identities)
            guard !items.isEmpty else {
                throw RegistrationError(.nothingDue, reason, rule: "RET-4")
            }
            let departments = Set(items.map(\.number.department))
            guard let holding = departments.first, departments.count == 1 else {
                let all = departments.map(\.description).sorted()
                throw RegistrationError(
                    .severalDepartments, all.joined(separator: Message.listSeparator),
                    rule: "DES-2")
            }
            let list = try desk.newDisposal(holding: holding, reason: reason, items: items)
            let facts = try inquiry.facts(of: list, checksSignatures: false)
            try desk.enter(list)
            return DisposalView(DisposalMachine(list, facts))
        }
    }

    /// Does something with a list.
    ///
    /// - Parameters:
    ///   - name: The list, by its number or its id.
    ///   - act: What is done, by what the list is.
    /// - Returns: the list as it is then.
    /// - Throws: ``DisposalRefusal``; what writing met.
    public func act(
        _ name: String, _ act: (DisposalList) throws -> DisposalAct
    ) throws -> Written<DisposalView> {
        try archive.write { desk in
            let list = try desk.disposal(named: name)
            return try perform(act(list), on: list, desk)
        }
    }

    /// Does something with a list at a desk; behind the commit nothing is read that could fail.
    func perform(
        _ act: DisposalAct, on list: DisposalList, _ desk: Desk
    ) throws -> DisposalView {
        let facts = try DisposalInquiry(desk.store, desk.clock)
            .facts(
                of: list, checksSignatures: act.needsSoundLedger, checksPolicy: true,
                scans: act.scans(of: list))
        let new = try DisposalMachine(list, facts).apply(act, by: desk.actor)
        let kept = try desk.keep(
            new, act.action(of: list), facts: Self.told(act, of: list, new),
            paper: act.step(of: list))
        return DisposalView(DisposalMachine(kept, facts))
    }

    /// What the ledger is told of an act besides.
    static func told(
        _ act: DisposalAct, of list: DisposalList, _ new: DisposalList
    ) -> [EventFact: String] {
        // What was signed is the list before the act.
        var facts: [EventFact: String] = [
            .state: act.toldWord(of: list).rawValue, .list: list.digest.description,
        ]
        facts[.role] =
            new.decisions.count > list.decisions.count
            ? new.decisions.last?.role.description : nil
        if case .enterPaper(let step) = act { facts[.answer] = step.word.rawValue }
        return facts
    }
}

extension DisposalAct {
    /// The event that tells of it.
    func action(of list: DisposalList) -> EventAction {
        switch self {
        case .decide: .disposalDecided
        case .count: .disposalCounted
        case .countersign:
            switch step(of: list)?.answer {
            case .decision: .disposalDecided
            case .count: .disposalCounted
            case nil: .disposalChanged
            }
        default: .disposalChanged
        }
    }

    /// The word for what it comes to: a step that is countersigned is the step itself.
    func toldWord(of list: DisposalList) -> DisposalWord {
        guard case .countersign = self, let step = step(of: list) else { return word }
        return step.word
    }

    /// The step on paper that it enters or countersigns.
    func step(of list: DisposalList) -> PaperStep? {
        switch self {
        case .enterPaper(let step): step
        case .countersign(let index) where list.pending.indices.contains(index):
            list.pending[index]
        default: nil
        }
    }

    /// The records that must be scans of signed forms.
    func scans(of list: DisposalList) -> [RecordID] {
        step(of: list).map { [$0.paper.scan] } ?? []
    }

    /// Whether it goes on only where every signature of the ledger is verified.
    var needsSoundLedger: Bool {
        switch self {
        case .schedule, .count, .execute, .settle, .enterPaper, .countersign, .finish, .restore,
            .confirmCopy, .close:
            true
        default: false
        }
    }
}

extension PaperStep {
    /// The word for the act to which it comes.
    fileprivate var word: DisposalWord {
        switch answer {
        case .decision(let decision): DisposalAct.decide(decision, comment: nil).word
        case .count: .count
        }
    }
}
