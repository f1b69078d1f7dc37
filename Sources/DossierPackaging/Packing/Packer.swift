public import DossierLedger
public import DossierModel
internal import DossierStore

/// Packs a month: a package a department, then the company's, each sealing what it holds.
///
/// Who calls has found out that the acting person may do so, and that the archive has no error that
/// nobody allowed.
public struct Packer {
    private let session: WritingSession
    private let clock: any ArchiveClock
    private let identities: any IdentitySource
    private let threads: Int

    /// A packer for the person of a session.
    ///
    /// - Parameters:
    ///   - session: The session that signs and writes.
    ///   - clock: The clock, in the archive's time zone.
    ///   - identities: The source of the ids of copies outside the archive.
    ///   - threads: How many threads may compress.
    public init(
        session: WritingSession, clock: any ArchiveClock, identities: any IdentitySource,
        threads: Int
    ) {
        self.session = session
        self.clock = clock
        self.identities = identities
        // Two keep up with the one that digests; each more takes some 20 MB.
        self.threads = min(threads, 2)
    }

    private func shelf(_ request: PackRequest) throws -> PackageShelf {
        try PackageShelf(
            session, request,
            PackageCopies(
                person: session.signatory.staff, holder: request.holder, clock: clock,
                identities: identities))
    }

    /// Refuses a month that cannot be packed yet, or was packed already, before anything is looked at.
    ///
    /// - Throws: `monthNotOver`, `alreadyPacked`, `monthPassed`, `earlierMonthFirst`.
    public func check(_ request: PackRequest) throws {
        let due = session.store.description.calendar.filingDueDay(request.month)
        guard clock.today() >= due else {
            throw PackingError(.monthNotOver, "\(request.month)", detail: "\(due)")
        }
        let survey = try LedgerSurvey(Ledger(store: session.store))
        let departments: DepartmentPolicy = try session.store.policy()
        try refusePacked(request, departments.custodian, survey)
        try refuseWaiting(request, departments, survey)
    }

    /// What an earlier month submitted and nobody packed belongs to that month's package, which cannot be
    /// made behind this one.
    private func refuseWaiting(
        _ request: PackRequest, _ departments: DepartmentPolicy, _ survey: LedgerSurvey
    ) throws(PackingError) {
        let custodian = departments.custodian
        let named = request.department.flatMap { $0 == custodian ? nil : [$0] }
        let waiting = (named ?? departments.departments.map(\.code)).compactMap {
            survey.waiting($0, before: request.month, custodian: custodian)
        }
        guard let first = waiting.map(\.month).min() else { return }
        let company = session.store.description.company
        throw PackingError(
            .earlierMonthFirst, "\(request.month)", detail: "\(first)", count: waiting.count,
            details: waiting.map { submitted in
                let package = MonthPackage(
                    company: company, month: submitted.month, department: submitted.department)
                return Message(PackingError.Detail.open, ["name": "\(package)"])
            })
    }

    private func refusePacked(
        _ request: PackRequest, _ custodian: DepartmentCode, _ survey: LedgerSurvey
    ) throws(PackingError) {
        let company = session.store.description.company
        for department in [request.department ?? custodian, custodian] {
            guard let newest = survey.newest(of: department), newest.month >= request.month else {
                continue
            }
            let packed = survey.package(department, request.month)
            let package = MonthPackage(
                company: company, month: (packed ?? newest).month, department: department)
            guard let packed else {
                throw PackingError(.monthPassed, "\(request.month)", detail: "\(package)")
            }
            throw PackingError(
                .alreadyPacked, package.description, detail: "\(packed.sequence)")
        }
    }

    /// Finds what a packing that was stopped left out, and writes nothing.
    ///
    /// - Returns: the packages that lack files beside them, and those that are damaged.
    /// - Throws: `noOutputFolder`; what reading met.
    public func unfinished(_ request: PackRequest) throws -> UnfinishedPackages {
        let shelf = try shelf(request)
        var found = UnfinishedPackages()
        for packed in try LedgerSurvey(Ledger(store: session.store)).packed {
            let package = MonthPackage(
                company: session.store.description.company, month: packed.month,
                department: packed.department)
            guard try shelf.isUnfinished(package) else { continue }
            var entry = UnfinishedPackages.Entry(package: package, packed: packed)
            if try !shelf.holds(package, shelf.digestFile(package)) {
                guard let digest = try shelf.fileDigest(package, packed.digest) else {
                    found.damaged.append((package, shelf.place(package)))
                    continue
                }
                entry.fileDigest = digest
            }
            found.whole.append(entry)
        }
        return found
    }

    /// Writes what a packing that was stopped left out: proofs and digests beside packages.
    ///
    /// - Returns: the files that were written.
    /// - Throws: what signing and writing met.
    public func mend(
        _ unfinished: UnfinishedPackages, _ request: PackRequest
    ) throws -> [String] {
        let shelf = try shelf(request)
        return try unfinished.whole.flatMap { entry in
            try shelf.complete(
                entry.package, entry.packed.sequence, fileDigest: entry.fileDigest
            ) { sequence in
                let head = try session.signCheckpoint().head
                return try Ledger(store: session.store).proof(of: sequence, size: head.size)
            }
        }
    }

    /// Which documents packing compares with their records itself, so that nobody need read them
    /// before: those that were submitted and that no month sealed, where no department is packed
    /// without the others.
    ///
    /// - Throws: what reading met.
    public func compared(_ request: PackRequest) throws -> @Sendable (Record) -> Bool {
        let survey = try LedgerSurvey(Ledger(store: session.store))
        let isBegun = survey.packed.contains { $0.month >= request.month }
        guard request.department == nil, !isBegun else { return { _ in false } }
        let policy: DepartmentPolicy = try session.store.policy()
        let end = clock.end(of: session.store.description.calendar.filingDueDay(request.month))
        let presumed = try presumed(request, survey)
        var ends: [DepartmentCode: Timestamp] = [:]
        for code in policy.departments.map(\.code) {
            if let submitted = survey.submission(code, request.month) {
                ends[code] = submitted.isNil ? nil : min(end, submitted.time)
            } else if presumed.contains(code) {
                ends[code] = end
            }
        }
        return { [ends] record in
            guard let version = record.current, record.path != nil, record.tombstone == nil,
                let end = ends[record.formingDepartment]
            else { return false }
            return version.sealedIn == nil && version.seen < end
        }
    }

    /// The departments for which the packing submits where they have not: in a sandbox alone.
    private func presumed(
        _ request: PackRequest, _ survey: LedgerSurvey
    ) throws -> Set<DepartmentCode> {
        guard session.store.description.sandbox, !request.onlySubmitted else { return [] }
        let policy: DepartmentPolicy = try session.store.policy()
        let named = request.department.flatMap { $0 == policy.custodian ? nil : [$0] }
        // What a later submission holds already is no earlier month's any more.
        let codes = (named ?? policy.departments.map(\.code)).filter { code in
            survey.newestSubmission(of: code).map { $0.month <= request.month } ?? true
        }
        return Set(codes)
    }

    /// Packs.
    ///
    /// - Parameters:
    ///   - request: What is wanted.
    ///   - progress: Told after every file how many bytes are packed. What it throws ends the work;
    ///     packages that were made stay.
    /// - Returns: what was made.
    /// - Throws: ``PackingError``, of which `stopped` tells what was made before; what reading and
    ///   writing met.
    public func pack(
        _ request: PackRequest,
        progress: @escaping (_ bytes: Int64) throws -> Void = { _ in }
    ) throws -> PackReport {
        try check(request)
        let differences = try DifferencePolicy(session, request)
        let shelf = try shelf(request)
        // What a packing that was killed left unfinished; what cannot go now goes the next time.
        _ = try? shelf.output?.removeAbandoned(of: session.store.description.id)
        let survey = try LedgerSurvey(Ledger(store: session.store))
        let planner = try Planner(
            session.store, month: request.month, clock: clock,
            presuming: presumed(request, survey))
        var run = PackingRun(
            session: session, planner: planner, shelf: shelf, request: request,
            differences: differences, threads: threads, progress: progress)
        try run.presume(at: clock.now())
        do {
            try run.packDepartments()
            try run.packCompany()
            try run.complete()
        } catch {
            throw run.stopped(by: error)
        }
        return run.report
    }
}
