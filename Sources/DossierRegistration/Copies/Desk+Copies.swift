internal import DossierLedger
public import DossierModel
internal import DossierStore

extension Desk {
    /// Refuses to copy out of the tree what the person may not, and tells the ledger who tried.
    ///
    /// Copying without leave is an offence (rule PEN-5): an event and an alarm, within the hour of the
    /// same only counted. Whoever is not on the staff never comes as far as a desk and is only told.
    ///
    /// - Parameters:
    ///   - permissions: The permissions of which one is enough.
    ///   - kind: What was to be made.
    /// - Throws: `copyNotPermitted`, once the attempt stands in the ledger; what writing it met.
    public func requireCopying(_ permissions: [Permission], _ kind: CopyKind) throws {
        if permissions.contains(where: { authority.may($0) }) { return }
        try note(
            Refusal(rule: "PEN-5", action: kind.rawValue), .unapprovedCopy,
            facts: [.copy: kind.rawValue])
        throw RegistrationError(
            .copyNotPermitted, actor.description,
            detail: permissions.first?.rawValue ?? "", rule: "PEN-5")
    }

    /// Enters a copy that was made by hand.
    ///
    /// - Returns: the entry.
    /// - Throws: `copyNotPermitted`, `emptyText`; what writing met.
    public func enterCopy(_ new: NewCopy) throws -> CopyEntry {
        try requireCopying([.export, .backup], new.kind)
        for (field, text) in [("name", new.name), ("place", new.place), ("holder", new.holder)]
        where text.isEmpty {
            throw RegistrationError(.emptyText, field)
        }
        var entry = CopyEntry(
            id: identities.makeID(), kind: new.kind, name: new.name, place: new.place,
            holder: new.holder, registered: registration(), salt: identities.makeSalt())
        entry.expires = new.expires
        entry.retainUntil = new.retainUntil
        entry.digest = new.digest
        entry.contents = new.contents
        try commit(entry, .copyEntered)
        return entry
    }

    /// Says what was learned of a copy: that its holder has it, or that it is gone.
    ///
    /// - Returns: the entry as it is now.
    /// - Throws: `copyNotPermitted`, `noSuchCopy`, `copyRetained` for one that must not be destroyed
    ///   yet, `unchanged`; what writing met.
    public func changeCopy(_ id: EntryID, to state: CopyState) throws -> CopyEntry {
        guard var entry = try CopyBook(reading: store).entry(id) else {
            throw RegistrationError(.noSuchCopy, id.description)
        }
        try requireCopying([.pack, .backup, .export], entry.kind)
        guard entry.state != state, entry.state.isHeld else {
            throw RegistrationError(.unchanged, entry.name)
        }
        if !state.isHeld, let until = entry.retainUntil, clock.today() <= until {
            throw RegistrationError(.copyRetained, entry.name, detail: "\(until)")
        }
        entry.state = state
        entry.changed = registration()
        entry.salt = identities.makeSalt()
        try commit(entry, .copyChanged)
        return entry
    }

    private func commit(_ entry: CopyEntry, _ action: EventAction) throws {
        var book = try CopyBook(reading: store)
        book.put(entry)
        var changes = ChangeSet()
        book.write(to: &changes)
        var draft = EventDraft(
            action, subjects: [.archive: store.description.id.description])
        if action == .copyChanged { draft.facts[.state] = entry.state.rawValue }
        CopyBook.tell(entry, in: &draft)
        draft.via = via
        _ = try session.commit(changes, [draft])
    }
}
