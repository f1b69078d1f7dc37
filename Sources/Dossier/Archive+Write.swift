internal import DossierModel
internal import DossierStore

extension Archive {
    /// Does something that changes the archive, under its lease, in the name of one person.
    ///
    /// - Parameters:
    ///   - isRehearsal: Whether the act only plans; then nothing in the archive is written.
    ///   - act: The act.
    /// - Returns: What the act yielded, and what happened besides.
    /// - Throws: what the act throws; ``StoreError`` with status 75 when another writer is at it.
    public func write<Value>(
        isRehearsal: Bool = false, _ act: (Desk) throws -> Value
    ) throws -> Written<Value> {
        let session = try self.session(isRehearsal: isRehearsal)
        defer { session.close() }
        let desk = try Desk(
            session: session, clock: surroundings.clock, identities: surroundings.identities)
        let value = try act(desk)
        let stale = PageWriter(archive: self, session: session).write(for: desk.touched)
        return Written(value: value, recovery: session.recovery, stalePages: stale)
    }

    private func session(isRehearsal: Bool) throws -> WritingSession {
        if isRehearsal {
            return try WritingSession(
                rehearsing: store, signatory: try signatory(), clock: surroundings.clock)
        }
        return try WritingSession(
            store: store, signatory: try signatory(), holder: holder(),
            wait: surroundings.wait, clock: surroundings.clock)
    }

    /// Who acts: whose key is enrolled, or in a sandbox whoever was named.
    ///
    /// - Throws: ``LedgerError`` when nobody's key is enrolled here.
    public func signatory() throws -> Signatory {
        try Signatories.resolve(
            try store.policy(), keys: KeyFolder(surroundings.configurationFolder),
            archive: store.description, first: Ledger(store: store).firstEvent(),
            asStaff: surroundings.staff, on: surroundings.clock.today())
    }

    func holder() -> LeaseHolder {
        LeaseHolder(
            person: surroundings.login, command: surroundings.command)
    }
}
