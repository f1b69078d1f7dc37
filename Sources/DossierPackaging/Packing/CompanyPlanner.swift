internal import DossierLedger
internal import DossierModel
internal import DossierStore

/// Works out what only the company's package holds.
struct CompanyPlanner {
    let planner: Planner
    let session: WritingSession

    private var store: Store { planner.store }

    /// What the company's package holds besides the work of its custodian department.
    ///
    /// - Parameters:
    ///   - plan: The package.
    ///   - packages: The departments' packages of the month.
    ///   - withoutSubmission: The departments that have none.
    /// - Returns: the files, the ledger's lines, the proofs.
    /// - Throws: what signing the checkpoint and reading met.
    func part(
        of plan: PackagePlan, packages: [PackageReference], withoutSubmission: [DepartmentCode]
    ) throws -> CompanyPart {
        let name = LedgerFile(month: plan.package.month, first: plan.range.first).path
        return CompanyPart(
            files: try files(), ledger: name, ledgerSize: try size(of: plan.range),
            proofs: try proofs(plan), withoutSubmission: withoutSubmission, packages: packages)
    }

    private func files() throws -> [CompanyPart.File] {
        var files = [
            CompanyPart.File(path: Layout.description), CompanyPart.File(path: Layout.format),
        ]
        for (folder, kind) in [
            (Layout.policy, RangeReplay.CompanyFile.policy), (Layout.registers, .registers),
        ] {
            for path in try self.files(below: folder) {
                files.append(
                    CompanyPart.File(path: path, later: planner.replay.companyLater[kind]))
            }
        }
        return files.sorted { $0.path < $1.path }
    }

    private func files(below folder: RelativePath) throws -> [RelativePath] {
        guard try store.status(folder)?.kind == .directory else { return [] }
        let ignored = IgnoredNames()
        var paths: [RelativePath] = []
        var failure: StoreError?
        TreeWalker(store, includesSystem: true).walk(folder) { entry in
            switch entry {
            case .found(let path, let status):
                if ignored.ignores(path, isDirectory: status.kind == .directory) { return .skip }
                if status.kind == .file { paths.append(path) }
                return .proceed
            case .unreadable(_, let error):
                failure = error
                return .stop
            }
        }
        if let failure { throw failure }
        return paths
    }

    private func size(of range: PackageRange) throws -> Int64 {
        var size: Int64 = 0
        try LedgerExtract(store: store, range: range).forEachLine { size += Int64($0.count) + 1 }
        return size
    }

    private func proofs(
        _ plan: PackagePlan
    ) throws -> [(path: RelativePath, bytes: [UInt8])] {
        let ledger = Ledger(store: store)
        let signed = try session.signCheckpoint(size: plan.range.last + 1)
        let frontier = LedgerFrontier(try ledger.compactRange(size: plan.range.first))
        var proofs: [(path: RelativePath, bytes: [UInt8])] = [("proof/checkpoint", signed.bytes)]
        if plan.range.first > 0 {
            let previous = try session.signCheckpoint(size: plan.range.first)
            let extended = try ledger.proof(since: previous, size: plan.range.last + 1)
            proofs.append(("proof/consistency", extended.bytes))
            proofs.append((LedgerFrontier.path, frontier.bytes))
            proofs.append(("proof/previous-checkpoint", previous.bytes))
        } else {
            proofs.append((LedgerFrontier.path, frontier.bytes))
        }
        return proofs
    }
}
