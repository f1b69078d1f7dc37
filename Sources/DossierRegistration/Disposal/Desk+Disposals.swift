internal import DossierLedger
public import DossierModel
internal import DossierStore

extension Desk {
    /// Every disposal list, oldest first.
    public func disposals() throws -> [DisposalList] {
        try YearRegisters<DisposalList>(reading: store).entries
    }

    /// The disposal list that a person named, by its number or its id.
    ///
    /// - Throws: `noSuchDisposal`.
    public func disposal(named text: String) throws -> DisposalList {
        let found = try disposals().first {
            $0.number == text || $0.id.description == text.lowercased()
        }
        guard let found else { throw RegistrationError(.noSuchDisposal, text, rule: "DES-1") }
        return found
    }

    /// The number for the next list of this year.
    public func nextDisposalNumber() throws -> String {
        let year = clock.today().year
        let count = try disposals().count { $0.drafted.at.date.year == year }
        let serial = String(count + 1)
        return "\(year)-" + String(repeating: "0", count: max(0, 4 - serial.count)) + serial
    }

    /// A list that the acting person drafts; it is not entered yet.
    ///
    /// - Throws: `notPermitted`, `emptyText`.
    public func newDisposal(
        holding: DepartmentCode, reason: String, items: [DisposalItem]
    ) throws -> DisposalList {
        try authority.require(.draftDisposal)
        return DisposalList(
            id: identities.makeID(), number: try nextDisposalNumber(), holding: holding,
            reason: try Self.required(Self.lines(reason, "--reason"), "--reason"), items: items,
            drafted: registration(), salt: identities.makeSalt())
    }

    /// Enters a list that was just drafted.
    ///
    /// - Throws: `notPermitted`; what writing met.
    public func enter(_ list: DisposalList) throws {
        try authority.require(.draftDisposal)
        var register = try YearRegisters<DisposalList>(reading: store)
        register.add(list, year: clock.today().year)
        var changes = PlannedChanges()
        register.write(to: &changes)
        try commit(changes, [Self.event(.disposalDrafted, list)])
    }

    /// Keeps a list as an act has left it, and tells of it.
    ///
    /// - Parameters:
    ///   - list: The list as the machine gave it.
    ///   - action: What is told.
    ///   - facts: What else is told.
    ///   - paper: The step on paper that was entered or countersigned.
    /// - Returns: the list with a fresh salt.
    /// - Throws: what writing met.
    public func keep(
        _ list: DisposalList, _ action: EventAction, facts: [EventFact: String],
        paper: PaperStep? = nil
    ) throws -> DisposalList {
        var changes = PlannedChanges()
        let (kept, draft) = try put(list, action, facts: facts, paper: paper, &changes)
        try commit(changes, [draft])
        return kept
    }

    /// Closes a list, and keeps the record of its destruction for ever.
    ///
    /// - Parameters:
    ///   - list: The list as the machine gave it.
    ///   - facts: What else is told of the closing.
    ///   - previous: The digest of the record before it.
    ///   - statements: What the record says of itself.
    ///   - page: Prints the record.
    /// - Returns: the list, the record's path, and the number of the event that tells its digest.
    /// - Throws: what writing met.
    public func certify(
        _ list: DisposalList, facts: [EventFact: String], previous: ContentDigest?,
        statements: [String], page: (DestructionRecord) -> [UInt8]
    ) throws -> (list: DisposalList, path: RelativePath, event: Int) {
        var changes = PlannedChanges()
        let (kept, draft) = try put(list, .disposalChanged, facts: facts, &changes)
        let description = store.description
        let record = DestructionRecord(
            number: kept.certificate ?? kept.number, archive: description.id,
            company: description.companyName, isSandbox: description.sandbox, list: kept,
            previous: previous, statements: statements)
        let year = kept.drafted.at.date.year
        let path = Layout.destruction(record.number, year: year, ".json")
        changes.write(record.document, to: path, expecting: .absent)
        changes.write(
            page(record), to: Layout.destruction(record.number, year: year, ".html"),
            expecting: .absent)
        let certified = EventDraft(
            .destructionCertified, subjects: [.entry: kept.id.description],
            facts: [
                .certificate: ContentDigest(of: record.document).description,
                .list: record.digest.description,
            ])
        let events = try session.commit(changes.changeSet, [draft, certified])
        return (kept, path, events.last?.sequence ?? 0)
    }

    /// Adds a list to a transaction.
    func put(
        _ list: DisposalList, _ action: EventAction, facts: [EventFact: String],
        paper: PaperStep? = nil, _ changes: inout PlannedChanges
    ) throws -> (DisposalList, EventDraft) {
        var list = list
        list.salt = identities.makeSalt()
        var register = try YearRegisters<DisposalList>(reading: store)
        let changed = register.change { other in
            guard other.id == list.id else { return false }
            other = list
            return true
        }
        guard !changed.isEmpty else {
            throw RegistrationError(.noSuchDisposal, list.number, rule: "DES-1")
        }
        register.write(to: &changes)
        var draft = Self.event(action, list)
        draft.facts.merge(facts) { $1 }
        if let paper { draft.tell(of: paper) }
        return (list, draft)
    }

    static func event(_ action: EventAction, _ list: DisposalList) -> EventDraft {
        EventDraft(
            action, subjects: [.entry: list.id.description],
            commitments: [.disposal: Commitment.digest(of: list)],
            facts: [.list: list.digest.description])
    }
}
