internal import DossierModel
internal import DossierStore

extension Archive {
    /// Does something that changes the archive, under its lease, in the name of one person.
    ///
    /// - Parameters:
    ///   - isRehearsal: Whether the act only plans; then nothing in the archive is written.
    ///   - isActivation: Whether the act puts a restored archive to use; no other may write there, nor
    ///     is anything told in its ledger but that.
    ///   - act: The act.
    /// - Returns: What the act yielded, and what happened besides.
    /// - Throws: what the act throws; ``StoreError`` with status 75 when another writer is at it.
    public func write<Value>(
        isRehearsal: Bool = false, isActivation: Bool = false, _ act: (Desk) throws -> Value
    ) throws -> Written<Value> {
        if !isActivation { try refuseRestored() }
        let session = try self.session(isRehearsal: isRehearsal)
        defer { session.close() }
        let desk = try Desk(
            session: session, clock: surroundings.clock, identities: surroundings.identities)
        // What cannot be told now is told by the next act.
        let isQuiet = isRehearsal || isActivation
        let told = isQuiet ? 0 : (try? desk.tellReleases()) ?? 0
        let outcome = Result { try act(desk) }
        if !isQuiet { outcome.noteRefusal(session, surroundings) }
        // Also behind a failure: what was committed before it has pages too.
        let isRefused = isActivation && (try? outcome.get()) == nil
        let stale =
            isRehearsal || isRefused
            ? [] : writePages(desk, session, isDone: (try? outcome.get()) != nil)
        return Written(
            value: try outcome.get(), recovery: session.recovery, warnings: session.warnings,
            stalePages: stale, toldReleases: told)
    }

    private func writePages(
        _ desk: Desk, _ session: WritingSession, isDone: Bool
    ) -> [String] {
        // A volume that came to nothing has no page, and its department no catalogue for it.
        let isThere = { (volume: Volume) in
            isDone || (try? session.store.status(volume.path)) != .some(.none)
        }
        return PageWriter(archive: self, session: session).write(
            for: desk.touched.filter(isThere), changedCards: desk.changedCards.filter(isThere))
    }

    private func session(isRehearsal: Bool) throws -> WritingSession {
        var credentials = Credentials(
            keys: KeyFolder(surroundings.configurationFolder, system: store.system),
            asStaff: surroundings.staff)
        credentials.recovery = surroundings.recovery
        if isRehearsal {
            return try WritingSession.rehearsal(
                store, credentials: credentials, clock: surroundings.clock)
        }
        return try WritingSession.open(
            store, holder: holder(), credentials: credentials, clock: surroundings.clock,
            wait: surroundings.wait)
    }

    private func holder() -> LeaseHolder {
        LeaseHolder(
            person: surroundings.login, command: surroundings.command)
    }
}

extension Result where Failure == any Error {
    /// Tells in the ledger that somebody enrolled tried what they may not (rule LOG-3).
    ///
    /// What the act had planned is gone by then: this is a transaction of its own. Where it fails, the
    /// refusal stands all the same, and is what the person is told.
    fileprivate func noteRefusal(_ session: WritingSession, _ surroundings: Surroundings) {
        guard case .failure(let error) = self, let refusal = (error as? any RefusingError)?.refusal
        else { return }
        let desk = try? Desk(
            session: session, clock: surroundings.clock, identities: surroundings.identities)
        try? desk?.note(refusal)
    }
}
