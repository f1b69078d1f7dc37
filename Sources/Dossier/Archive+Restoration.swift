internal import DossierModel
public import DossierPackaging
internal import DossierRegistration
public import DossierStore
public import SystemPackage

extension Archive {
    /// Restores a copy of this archive, by who may make copies of it; it stands in the register of
    /// copies before any of it has its name (rule PEN-5).
    ///
    /// - Parameters:
    ///   - request: What is wanted.
    ///   - holder: Who has the copy; nil is the acting person.
    ///   - progress: Told how many bytes were read; what it throws ends the work.
    /// - Returns: what was restored.
    /// - Throws: `copyNotPermitted`, and as ``Restorer/restore(_:progress:entering:)``.
    public func restoreCopy(
        _ request: RestoreRequest, holder: String? = nil,
        progress: @escaping (Int64) throws -> Void = { _ in }
    ) throws -> Written<RestoreReport> {
        let allowed = try write { desk in try desk.requireCopying([.backup], .restoredCopy) }
        let restorer = Restorer(clock: surroundings.clock, system: store.system)
        let report = try restorer.restore(request, progress: progress) { report in
            _ = try write { desk in try enter(request, report.sources, holder, desk) }
        }
        return allowed.with(report)
    }

    /// Enters a copy; one that was stopped between entering and taking its place stands there already.
    private func enter(
        _ request: RestoreRequest, _ sources: [String], _ holder: String?, _ desk: Desk
    ) throws -> CopyEntry {
        let place = VisibleText.of(request.into.string)
        let entered = try copies().first {
            $0.kind == .restoredCopy && $0.place == place && $0.state.isHeld
        }
        if let entered { return entered }
        let person = desk.session.signatory.staff
        var copy = NewCopy(
            kind: .restoredCopy, name: sources.joined(separator: ", "), place: place,
            holder: holder ?? person.name)
        copy.expires = request.expires
        return try desk.enterCopy(copy)
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
            ) { report in
                entered = try write { desk in
                    try enter(request, report.sources, nil, desk)
                }.value
            }
        }
        // What was restored is gone again, whatever came of it.
        if let entered {
            _ = try write { desk in try desk.changeCopy(entered.id, to: .destroyed) }
        }
        return allowed.with(try outcome.get())
    }
}

extension Written<Void> {
    /// The same with another value.
    fileprivate func with<Other>(_ value: Other) -> Written<Other> {
        Written<Other>(
            value: value, recovery: recovery, warnings: warnings, stalePages: stalePages)
    }
}
