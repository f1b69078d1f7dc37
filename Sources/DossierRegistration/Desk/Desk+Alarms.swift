internal import DossierLedger
public import DossierModel
internal import DossierStore

extension Desk {
    /// For how many seconds the same attempt of the same person against the same rule is only counted.
    private static let quiet: Int64 = 3600

    /// Enters an attempt that was refused to the acting person (rule LOG-3).
    ///
    /// The same person, rule and act is an event at most once an hour: what comes between is counted in
    /// the register, so that a script in a loop does not flood the ledger. Where the register cannot be
    /// read the event is written all the same, without an entry.
    public func note(_ refusal: Refusal) throws {
        try note(refusal, .attemptRefused)
    }

    /// Enters an attempt of which an event of its own kind tells.
    func note(_ refusal: Refusal, _ action: EventAction, facts: [EventFact: String]? = nil) throws {
        let own = facts ?? Self.facts(refusal.rule, refusal.action)
        let book: AlarmBook
        do {
            book = try AlarmBook(reading: store)
        } catch {
            let archive = store.description.id.description
            let alone = EventDraft(action, subjects: [.archive: archive], facts: own)
            return try commit(PlannedChanges(), [alone])
        }
        try note(refusal, action, own, in: book)
    }

    private func note(
        _ refusal: Refusal, _ action: EventAction, _ facts: [EventFact: String],
        in book: AlarmBook
    ) throws {
        var book = book
        let now = clock.now()
        let known = book.entries.last { alarm in
            alarm.kind == .attempt && alarm.by == actor && alarm.rule == refusal.rule
                && alarm.action == refusal.action && alarm.closed == nil
        }
        if var known, abs(now.seconds - known.at.seconds) < Self.quiet {
            known.further = min(known.further + 1, AlarmEntry.most)
            known.last = now
            book.replace(known)
            return try session.count(book.changes.changeSet)
        }
        let alarm = AlarmEntry(
            id: identities.makeID(), kind: .attempt, rule: refusal.rule, action: refusal.action,
            count: 1, by: actor, at: now, salt: identities.makeSalt())
        book.add(alarm)
        var told = draft(action, alarm)
        told.facts = facts
        try commit(book.changes, [told])
    }

    /// Enters what an audit found wrong; for who may audit or manage the staff.
    ///
    /// A rule of which an open alarm tells already, with as many findings, is not entered again.
    ///
    /// - Parameter found: The rules, each with the count of its findings.
    /// - Returns: The alarms that were entered.
    /// - Throws: `notPermitted`.
    public func raiseAlarms(_ found: [(rule: String, count: Int)]) throws -> [AlarmEntry] {
        if !authority.may(.audit) { try authority.require(.manageStaff) }
        var book = try AlarmBook(reading: store)
        let open = book.entries.filter { $0.kind == .audit && $0.closed == nil }
        var raised: [AlarmEntry] = []
        for (rule, count) in found.map({ ($0.rule, min($0.count, AlarmEntry.most)) })
        where !open.contains(where: { $0.rule == rule && $0.count >= count }) {
            let alarm = AlarmEntry(
                id: identities.makeID(), kind: .audit, rule: rule, count: count, by: actor,
                at: clock.now(), salt: identities.makeSalt())
            book.add(alarm)
            raised.append(alarm)
        }
        guard !raised.isEmpty else { return [] }
        try commit(book.changes, raised.map { draft(.alarmRaised, $0) })
        return raised
    }

    /// Closes an alarm that was looked into; for an administrator, and where it tells of somebody who
    /// lacked a right, for another.
    ///
    /// - Throws: `notPermitted`, `noSuchAlarm`, `alarmIsClosed`, `ownAlarm`, `emptyText`, `badText`.
    public func closeAlarm(_ id: EntryID, reason: String) throws -> AlarmEntry {
        try authority.require(.manageStaff)
        let reason = try Self.required(Self.lines(reason, "--reason"), "--reason")
        var book = try AlarmBook(reading: store)
        guard var alarm = book.entries.first(where: { $0.id == id }) else {
            throw RegistrationError(.noSuchAlarm, id.description)
        }
        guard alarm.closed == nil else {
            throw RegistrationError(.alarmIsClosed, id.description)
        }
        guard !alarm.needsAnother || alarm.by != actor else {
            throw RegistrationError(
                .ownAlarm, id.description, detail: actor.description, rule: "LOG-3")
        }
        alarm.closed = AlarmEntry.Closing(by: actor, at: clock.now(), reason: reason)
        alarm.salt = identities.makeSalt()
        book.replace(alarm)
        try commit(book.changes, [draft(.alarmClosed, alarm)])
        return alarm
    }

    private func draft(_ action: EventAction, _ alarm: AlarmEntry) -> EventDraft {
        EventDraft(
            action, subjects: [.entry: alarm.id.description],
            commitments: [.alarm: Commitment.digest(of: alarm)],
            facts: Self.facts(alarm.rule, alarm.action))
    }

    private static func facts(_ rule: String, _ action: String?) -> [EventFact: String] {
        var facts: [EventFact: String] = [.rule: rule]
        facts[.attempt] = action.flatMap { EventFact.attempt.accepts($0) ? $0 : nil }
        return facts
    }
}
