internal import DossierLedger
public import DossierModel
internal import DossierStore

extension Desk {
    /// For how many seconds an attempt of the same person against the same rule is only counted.
    private static let quiet: Int64 = 3600

    /// Enters an attempt that was refused to the acting person (rule LOG-3).
    ///
    /// The same person and rule is an event at most once an hour: what comes between is counted in the
    /// register, so that a script in a loop does not flood the ledger.
    public func note(_ refusal: Refusal) throws {
        var book = try AlarmBook(reading: store)
        let now = clock.now()
        let known = book.entries.last { alarm in
            alarm.kind == .attempt && alarm.by == actor && alarm.rule == refusal.rule
                && alarm.closed == nil
        }
        if var known, abs(now.seconds - known.at.seconds) < Self.quiet {
            known.further += 1
            known.last = now
            book.replace(known)
            return try session.count(book.changes.changeSet)
        }
        let alarm = AlarmEntry(
            id: identities.makeID(), kind: .attempt, rule: refusal.rule, action: refusal.action,
            count: 1, by: actor, at: now, salt: identities.makeSalt())
        book.add(alarm)
        try commit(book.changes, [draft(.attemptRefused, alarm)])
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
        for (rule, count) in found
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

    /// Closes an alarm that was looked into; for an administrator who did not cause it.
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
        guard alarm.kind == .audit || alarm.by != actor else {
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
        var facts: [EventFact: String] = [.rule: alarm.rule]
        facts[.attempt] = alarm.action.flatMap { EventFact.attempt.accepts($0) ? $0 : nil }
        return EventDraft(
            action, subjects: [.entry: alarm.id.description],
            commitments: [.alarm: Commitment.digest(of: alarm)], facts: facts)
    }
}
