public import DossierModel
public import DossierPackaging
internal import DossierRegistration
internal import DossierStore

/// The filing of a month 归档: who may, is everything in order, then the packages (rules PACK-1 to 6).
public struct MonthlyFiling {
    /// The archive.
    public let archive: Archive
    /// Finds out which errors are open, in the archive as it is under the lease.
    let openErrors: OpenErrors

    /// Finds out which errors are open; documents for which the closure answers true are compared with
    /// their records by the packing.
    public typealias OpenErrors = (
        Archive, _ leaving: @escaping @Sendable (Record) -> Bool
    ) throws -> [Finding]

    /// The filing of an archive.
    ///
    /// - Parameters:
    ///   - archive: The archive.
    ///   - openErrors: Finds out which errors are open; notices and warnings are passed over.
    public init(_ archive: Archive, openErrors: @escaping OpenErrors) {
        self.archive = archive
        self.openErrors = openErrors
    }

    /// Packs a month.
    ///
    /// - Parameters:
    ///   - request: What is wanted.
    ///   - progress: Told after every file how many bytes are packed; what it throws ends the work.
    /// - Returns: what was made.
    /// - Throws: `notPermitted`, `openErrors` with each of them, and as ``Packer/pack(_:progress:)``.
    public func pack(
        _ request: PackRequest, progress: @escaping (_ bytes: Int64) throws -> Void = { _ in }
    ) throws -> Written<PackReport> {
        try archive.write { desk in
            if request.output == nil {
                try desk.authority.require(.pack)
            } else {
                try desk.requireCopying([.pack], .package)
            }
            let packer = Packer(
                session: desk.session, clock: desk.clock, identities: desk.identities,
                threads: archive.surroundings.processors)
            let unfinished = try packer.unfinished(request)
            do {
                try packer.check(request)
            } catch let error as PackingError where error.code == .alreadyPacked {
                return try mended(unfinished, request, packer, else: error)
            }
            try refuseErrors(request, desk, packer)
            var report = try packer.pack(request, progress: progress)
            report.mended = try packer.mend(unfinished, request)
            report.findings = unfinished.findings
            // The packages are committed; what keeps a month from being folded now does not undo them,
            // and the next filing folds it.
            _ = try? desk.session.foldMonths()
            return report
        }
    }

    /// What is left to do of a month that is packed: the files beside its packages.
    private func mended(
        _ unfinished: UnfinishedPackages, _ request: PackRequest, _ packer: Packer,
        else error: PackingError
    ) throws -> PackReport {
        try unfinished.refuseDamaged(request)
        guard unfinished.concern(request) else { throw error }
        var report = PackReport()
        report.mended = try packer.mend(unfinished, request)
        report.findings = unfinished.findings
        return report
    }

    private func refuseErrors(_ request: PackRequest, _ desk: Desk, _ packer: Packer) throws {
        let present = try Archive(store: desk.store, surroundings: archive.surroundings)
        let allowed = Set(request.allowed)
        let errors = try openErrors(present, packer.compared(request)).filter {
            $0.severity == .error && !allowed.contains($0.rule)
        }
        guard errors.isEmpty else {
            let rules = Set(errors.map(\.rule)).sorted().joined(separator: " ")
            throw PackingError(
                .openErrors, "\(request.month)", detail: rules, count: errors.count,
                details: errors.map(\.sentence))
        }
    }
}

extension Finding {
    /// The sentence of the finding, behind its place.
    fileprivate var sentence: Message {
        Message(PackingError.Detail.finding, ["rule": rule, "place": place])
    }
}
