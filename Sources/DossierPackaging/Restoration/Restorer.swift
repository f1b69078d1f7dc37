internal import DossierLedger
public import DossierModel
public import DossierStore
internal import SystemPackage

/// Brings back what backups or packages hold, into a folder of its own, verified before it has its
/// name (design §6).
public struct Restorer {
    private let clock: any ArchiveClock
    private let system: any SystemCalls

    /// A restorer.
    ///
    /// - Parameters:
    ///   - clock: The clock of whoever restores.
    ///   - system: The operating system.
    public init(clock: any ArchiveClock, system: any SystemCalls = HostSystem()) {
        self.clock = clock
        self.system = system
    }

    /// Restores.
    ///
    /// - Parameters:
    ///   - request: What is wanted.
    ///   - progress: Told how many bytes of the files were read; what it throws ends the work, which
    ///     the same request goes on with.
    ///   - hooks: What else is to be done, and when.
    /// - Returns: what was restored.
    /// - Throws: ``BackupError``; what reading and writing met.
    public func restore(
        _ request: RestoreRequest, progress: @escaping (Int64) throws -> Void = { _ in },
        hooks: RestoreHooks = RestoreHooks()
    ) throws -> RestoreReport {
        let sources = try Self.sources(request)
        let isTold = request.evidenceCopy || request.newestKnown || !request.against.isEmpty
        guard isTold else { throw BackupError(.noTombstones, sources[0].name) }
        let destroyed = try DestroyedRecords(request, sources)
        if !request.evidenceCopy {
            try destroyed.check(sources, isNewest: request.newestKnown)
        }
        let stage = try RestoreStage(
            request.into, plan: plan(request, sources), system: system)
        do {
            return try restore(
                request, sources, destroyed, stage, progress: progress, hooks)
        } catch let error as any ExplainedError where error.isFinal {
            // What cannot succeed the next time either leaves nothing behind.
            if let isGone = try? stage.discard(), isGone { try hooks.leaving() }
            throw error
        }
    }

    private func restore(
        _ request: RestoreRequest, _ sources: [RestoreSource], _ destroyed: DestroyedRecords,
        _ stage: RestoreStage, progress: @escaping (Int64) throws -> Void, _ hooks: RestoreHooks
    ) throws -> RestoreReport {
        var run = RestoreRun(
            request: request, stage: stage, destroyed: destroyed, progress: progress)
        run.report.sources = sources.map(\.fileName)
        if !stage.isResumed {
            try RestoreRoom(request: request, sources: sources).check(free: stage.freeBytes)
        }
        try hooks.entering(sources.map(\.fileName), sources.map(\.content))
        if let earlier = stage.earlier {
            run.report = earlier.report
            run.report.sources = sources.map(\.fileName)
            run.handled = earlier.handled
            run.repeated = earlier.repeated
        } else {
            run.digests = try destroyed.knownDigests()
            if sources[0].backup != nil {
                try run.restore(backups: sources)
            } else {
                try run.restore(packages: sources)
            }
            try run.repeatDestruction()
            let isAnything = run.report.documents > 0 || !run.report.skipped.isEmpty
            guard isAnything || request.only == .everything else {
                throw BackupError(.nothingFound, request.only.text)
            }
            try stage.synchronize()
        }
        run.report.isFromPackages = sources[0].package != nil
        try hooks.publishing {
            // What was destroyed while this one was at work does not come back either.
            if try !stage.isInUse {
                run.destroyed = try destroyed.refreshed()
                try run.repeatDestruction()
                try run.repeatHolds(sources)
                try run.mark(sources, at: clock.now())
            }
            try stage.publish(run.report, handled: run.handled, repeated: run.repeated)
        }
        return run.report
    }

    /// The archive of what is to be restored.
    ///
    /// - Throws: as ``restore(_:progress:hooks:)``.
    public static func archive(of request: RestoreRequest) throws -> ArchiveID? {
        try request.sources.first.map { try RestoreSource($0, request.opening).archive.id }
    }

    /// The backups, newest last, or the packages, in their order.
    static func sources(_ request: RestoreRequest) throws -> [RestoreSource] {
        let all = try request.sources.map { try RestoreSource($0, request.opening) }
        guard let first = all.first else { throw BackupError(.notABackup, "") }
        for source in all where source.archive.id != first.archive.id {
            throw BackupError(.twoArchives, source.place, detail: first.place)
        }
        let backups = all.filter { $0.backup != nil }
        guard backups.isEmpty || backups.count == all.count else {
            throw BackupError(.mixed, backups[0].place)
        }
        let within = all.filter { source in
            request.at.map { source.time.date <= $0 } ?? true
        }.sorted { ($0.moment, $0.time, $0.name) < ($1.moment, $1.time, $1.name) }
        guard let newest = within.last else {
            throw BackupError(.nothingFound, request.at.map { "\($0)" } ?? "")
        }
        guard let description = newest.backup else { return within }
        guard let base = description.base else { return [newest] }
        guard let full = all.first(where: { $0.name == base.name }) else {
            throw BackupError(.baseMissing, newest.place, detail: base.name)
        }
        return [full, newest]
    }

    /// What tells this restoration from another in the same folder.
    private func plan(_ request: RestoreRequest, _ sources: [RestoreSource]) -> JSONValue {
        [
            "archive": .string("\(sources[0].archive.id)"),
            "evidence": .bool(request.evidenceCopy),
            "only": .string(request.only.text),
            "sources": .array(sources.map { .string("\($0.name) \($0.moment)") }),
        ]
    }
}

extension ExplainedError {
    /// Whether the same work would meet the same again.
    fileprivate var isFinal: Bool {
        [.refused, .corruptInput, .notFound].contains(exitStatus)
            || (self as? BackupError)?.code == .noRoomToRestore
    }
}
