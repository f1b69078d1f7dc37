internal import DossierModel
public import DossierPackaging
internal import DossierRegistration
public import DossierStore
public import SystemPackage

extension Archive {
    /// Restores a copy of this archive, by who may make copies of it; it stands in the register of
    /// copies before any of it lies outside (rule PEN-5).
    ///
    /// - Parameters:
    ///   - request: What is wanted.
    ///   - holder: Who has the copy; nil is the acting person.
    ///   - progress: Told how many bytes were read; what it throws ends the work.
    /// - Returns: what was restored.
    /// - Throws: `copyNotPermitted`, and as ``Restorer/restore(_:progress:hooks:)``.
    public func restoreCopy(
        _ request: RestoreRequest, holder: String? = nil,
        progress: @escaping (Int64) throws -> Void = { _ in }
    ) throws -> Written<RestoreReport> {
        let allowed = try write { desk in try desk.requireCopying([.backup], .restoredCopy) }
        var entered: CopyEntry?
        var hooks = RestoreHooks()
        hooks.entering = { names, contents in
            entered = try write { desk in
                try enter(request, names, contents, holder, desk)
            }.value
        }
        // Nobody destroys anything between the last look and the moment when it has its names.
        hooks.publishing = { body in _ = try write { _ in try body() } }
        hooks.leaving = { try drop(entered) }
        let restorer = Restorer(clock: surroundings.clock, system: store.system)
        let outcome = Result {
            try restorer.restore(request, progress: progress, hooks: hooks)
        }
        return allowed.with(try telling(outcome))
    }

    /// Tells in the ledger of what a restoration outside the archive refused (rule LOG-3).
    private func telling<Value>(_ outcome: Result<Value, any Error>) throws -> Value {
        if case .failure(let error) = outcome,
            let refusal = (error as? any RefusingError)?.refusal
        {
            _ = try? write { try $0.note(refusal) }
        }
        return try outcome.get()
    }

    /// Says of a copy that it is gone.
    private func drop(_ entry: CopyEntry?) throws {
        guard let entry else { return }
        _ = try write { desk in try desk.changeCopy(entry.id, to: .destroyed) }
    }

    /// Enters a copy; one that was stopped stands there already, if it is to be the same one.
    private func enter(
        _ request: RestoreRequest, _ names: [String], _ contents: [CopyContent],
        _ holder: String?, _ desk: Desk
    ) throws -> CopyEntry {
        let place = VisibleText.of(request.into.string)
        let person = desk.session.signatory.staff
        var copy = NewCopy(
            kind: .restoredCopy, name: names.joined(separator: ", "), place: place,
            holder: holder ?? person.name)
        copy.expires = request.expires
        copy.contents = contents
        let same = try copies().first { entry in
            entry.kind == copy.kind && entry.place == copy.place && entry.state.isHeld
                && entry.name == copy.name && entry.holder == copy.holder
                && entry.expires == copy.expires && entry.contents == copy.contents
        }
        return try same ?? desk.enterCopy(copy)
    }

    /// Tries a random sample of documents, by who may make backups (DA/T 70-2018 3-5).
    ///
    /// - Throws: `copyNotPermitted`, and as ``BackupDrill/sample(_:of:into:opening:size:random:clock:progress:entering:)``.
    public func drillBackup(
        _ sources: [FilePath], into scratch: FilePath, opening: Opening?, size: Int,
        progress: @escaping (Int64) throws -> Void = { _ in }
    ) throws -> Written<BackupDrill.Report> {
        let allowed = try write { desk in try desk.requireCopying([.backup], .restoredCopy) }
        var request = RestoreRequest(sources: sources, into: scratch)
        request.opening = opening
        var entered: CopyEntry?
        let outcome = Result {
            try BackupDrill().sample(
                sources, of: store.reopened(), into: scratch, opening: opening, size: size,
                random: surroundings.identities, clock: surroundings.clock, progress: progress
            ) { names, contents in
                entered = try write { desk in
                    try enter(request, names, contents, nil, desk)
                }.value
            }
        }
        // What was restored is gone again, whatever came of it.
        try drop(entered)
        return allowed.with(try telling(outcome))
    }
}

extension Written<Void> {
    /// The same with another value.
    fileprivate func with<Other>(_ value: Other) -> Written<Other> {
        Written<Other>(
            value: value, recovery: recovery, warnings: warnings, stalePages: stalePages)
    }
}
