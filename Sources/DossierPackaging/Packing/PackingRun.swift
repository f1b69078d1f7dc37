internal import DossierLedger
internal import DossierModel
internal import DossierStore
internal import DossierTar

/// One run of packing: the departments in the order of the policy, then the company.
struct PackingRun {
    let session: WritingSession
    let planner: Planner
    let shelf: PackageShelf
    let request: PackRequest
    let differences: DifferencePolicy
    let threads: Int
    let progress: (_ bytes: Int64) throws -> Void
    /// What was done so far.
    private(set) var report = PackReport()

    private var bytes: Int64 = 0
    private var pending: PendingSubmissions?
    private var custodian: DepartmentCode { planner.departments.custodian }

    init(
        session: WritingSession, planner: Planner, shelf: PackageShelf, request: PackRequest,
        differences: DifferencePolicy, threads: Int,
        progress: @escaping (_ bytes: Int64) throws -> Void
    ) {
        self.session = session
        self.planner = planner
        self.shelf = shelf
        self.request = request
        self.differences = differences
        self.threads = threads
        self.progress = progress
    }

    /// Prepares what is submitted for those that have not, where the planner presumes it; it is
    /// written together with the first package.
    mutating func presume(at time: Timestamp) throws {
        let presumed = planner.departments.departments.map(\.code).filter { code in
            planner.submissions[code].map { $0.sequence == nil } ?? false
                && (request.department.map { $0 == code } ?? true)
        }
        let entries = presumed.map { code in
            let isNil = !(planner.plan(code)?.hasWork ?? false)
            var entry = SubmissionEntry(
                presumedOf: code, month: request.month, last: planner.survey.count - 1,
                archive: session.store.description.id,
                registered: Registration(by: session.signatory.staff.id, at: time))
            entry.isNil = isNil
            if !isNil { entry.take(planner.count(code)) }
            return entry
        }
        pending = entries.isEmpty ? nil : try PendingSubmissions(entries, session)
    }

    /// Packs the departments that submitted something, or the one that was named.
    mutating func packDepartments() throws {
        for code in planner.departments.departments.map(\.code) where code != custodian {
            guard !isPacked(code) else { continue }
            guard let plan = planner.plan(code), plan.hasWork else {
                try note(code)
                continue
            }
            if request.department == custodian {
                throw PackingError(
                    .departmentsFirst, "\(request.month)", detail: "\(plan.package)")
            }
            if request.department == nil || request.department == code { try pack(plan) }
        }
    }

    /// Notes a department that has no package: it said that there is nothing, or it said nothing.
    private mutating func note(_ code: DepartmentCode) throws {
        guard planner.submissions[code] == nil else {
            if request.department.map({ $0 == code || $0 == custodian }) ?? true {
                report.nilReturns.append(code)
            }
            return
        }
        if request.department == code {
            throw PackingError(.notSubmitted, "\(request.month)", detail: "\(code)")
        }
        if request.department.map({ $0 == custodian }) ?? true {
            report.withoutSubmission.append(code)
        }
    }

    /// Packs the company's package, when all departments are packed.
    mutating func packCompany() throws {
        guard request.department == nil || request.department == custodian else { return }
        let silent = report.withoutSubmission + report.nilReturns
        guard var plan = planner.plan(custodian, tellingOf: silent) else {
            throw PackingError(.nothingToPack, "\(request.month)")
        }
        if planner.submissions[custodian] == nil {
            report.withoutSubmission.append(custodian)
        } else if !plan.hasWork {
            report.nilReturns.append(custodian)
        }
        if !plan.hasWork { plan.own = nil }
        plan.company = try CompanyPlanner(planner: planner, session: session).part(
            of: plan, packages: departmentPackages, withoutSubmission: report.withoutSubmission,
            nilReturns: report.nilReturns)
        try pack(plan)
    }

    private func isPacked(_ department: DepartmentCode) -> Bool {
        planner.survey.newest(of: department).map { $0.month >= request.month } ?? false
    }

    /// The departments' packages of the month, by the ledger and by this run.
    private var departmentPackages: [PackageReference] {
        let company = session.store.description.company
        var references = report.packages.map {
            PackageReference(package: $0.package, digest: $0.digest)
        }
        for packed in planner.survey.packed
        where packed.month == request.month && packed.department != custodian {
            let package = MonthPackage(
                company: company, month: packed.month, department: packed.department)
            references.append(PackageReference(package: package, digest: packed.digest))
        }
        return references.sorted { $0.package.department < $1.package.department }
    }

    // MARK: One package

    private mutating func pack(_ plan: PackagePlan) throws {
        let (done, progress) = (bytes, progress)
        let assembly = PackageAssembly(
            session: session, plan: plan, replay: planner.replay, threads: threads,
            allowed: Array(Set(request.allowed)).sorted(), differences: differences
        ) { try progress(done + $0) }
        let put = try put(plan, assembly)
        let written = put.written
        report.submittedFor += pending?.departments ?? []
        pending = nil
        bytes += written.tar.size
        report.packages.append(
            PackedPackage(
                package: plan.package, path: shelf.place(plan.package), sequence: put.sequence,
                range: plan.range, totals: written.list.totals, digest: written.tar.digest,
                fileDigest: put.stored.digest, size: put.stored.size,
                predecessor: plan.previous?.digest, missingPaper: written.missingPaper,
                leftOut: written.list.changedWhilePacking, later: written.list.laterThanRange))
    }

    /// Writes the package; once more when a document that is too large for memory differed.
    private func put(
        _ plan: PackagePlan, _ assembly: PackageAssembly
    ) throws -> PackageShelf.Put {
        var distrusted: Set<RelativePath> = []
        while true {
            do {
                return try shelf.put(plan.package, behind: pending) { sink in
                    try assembly.write(to: sink, distrusted: distrusted)
                } draft: { written in
                    PackedMonth.draft(
                        plan.package, archive: session.store.description.id, range: plan.range,
                        digest: written.tar.digest, previous: plan.previous?.digest, own: own(plan))
                }
            } catch let error as PackageAssembly.LargeDocumentDiffers {
                guard distrusted.insert(error.path).inserted else {
                    throw PackingError(.keepsChanging, error.path.description)
                }
            }
        }
    }

    /// What the company's package says of its own department's work; nil for another package.
    private func own(_ plan: PackagePlan) -> OwnWork? {
        guard plan.package.department == custodian else { return nil }
        return planner.submissions[custodian].map { $0.isNil ? .nothing : .submitted } ?? .missing
    }

    /// Writes the files beside the packages that were made: proof and digest, last of all.
    func complete() throws {
        guard !report.packages.isEmpty else { return }
        let head = try session.signCheckpoint()
        let proofs = try Ledger(store: session.store).proofs(
            of: report.packages.map(\.sequence), in: head)
        for packed in report.packages {
            _ = try shelf.complete(
                packed.package, packed.sequence, fileDigest: packed.fileDigest
            ) { sequence in
                guard let proof = proofs[sequence] else {
                    throw LedgerError(.noSuchEvent, place: "\(sequence)")
                }
                return proof
            }
        }
    }

    // MARK: When it stops

    /// The failure that ends the run, with what was made before it and what was not.
    ///
    /// What was made stays, sealed; it gets the files beside it now, or by the same command again.
    func stopped(by cause: any Error) -> any Error {
        guard !report.packages.isEmpty else { return cause }
        let completed = Result { try complete() }
        guard let cause = cause as? any ExplainedError else { return cause }
        let made = report.packages.map(\.path)
        var details = [cause.message] + cause.details
        details += made.map { Message(PackingError.Detail.whole, ["path": $0]) }
        if case .failure = completed {
            details += unfinished.map { Message(PackingError.Detail.bare, ["path": $0]) }
        }
        details += remaining.map { Message(PackingError.Detail.open, ["name": "\($0)"]) }
        return PackingError(
            .stopped, "\(request.month)", detail: made.joined(separator: " "),
            count: made.count, details: details, status: cause.exitStatus)
    }

    /// The packages that were made and lack a file beside them.
    private var unfinished: [String] {
        report.packages.filter { (try? shelf.isUnfinished($0.package)) ?? true }.map(\.path)
    }

    /// The packages that were wanted and not made.
    private var remaining: [MonthPackage] {
        let made = Set(report.packages.map(\.package))
        var codes = planner.departments.departments.map(\.code).filter { $0 != custodian }
        codes.append(custodian)
        return codes.compactMap { code in
            guard request.department.map({ $0 == code }) ?? true, !isPacked(code),
                let plan = planner.plan(code), !made.contains(plan.package),
                code == custodian || plan.hasWork
            else { return nil }
            return plan.package
        }
    }
}
