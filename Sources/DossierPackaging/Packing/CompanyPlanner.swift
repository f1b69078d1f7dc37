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
    ///   - withoutSubmission: The departments that submitted nothing.
    ///   - nilReturns: Those that have nothing and said so.
    /// - Returns: the files, the ledger's lines, the proofs.
    /// - Throws: what signing the checkpoint and reading met.
    func part(
        of plan: PackagePlan, packages: [PackageReference], withoutSubmission: [DepartmentCode],
        nilReturns: [DepartmentCode]
    ) throws -> CompanyPart {
        let name = LedgerFile(month: plan.package.month, first: plan.range.first).path
        let proofs = try session.proofs(first: plan.range.first, last: plan.range.last)
        return CompanyPart(
            files: try files(), ledger: name, ledgerSize: proofs.bytes,
            proofs: Self.files(of: proofs), withoutSubmission: withoutSubmission,
            nilReturns: nilReturns, packages: packages)
    }

    private func files() throws -> [CompanyPart.File] {
        var files = [
            CompanyPart.File(path: Layout.description), CompanyPart.File(path: Layout.format),
        ]
        for (folder, kind) in [
            (Layout.policy, RangeReplay.CompanyFile.policy), (Layout.registers, .registers),
        ] {
            for path in try self.files(below: folder) {
                let isOfCopies = path.isInside(Self.copies)
                files.append(
                    CompanyPart.File(
                        path: path, later: planner.replay.companyLater[isOfCopies ? .copies : kind])
                )
            }
        }
        return files.sorted { $0.path < $1.path }
    }

    private static let copies =
        Layout.register(.copies, year: 1).parent ?? Layout.registers

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

    private static func files(
        of proofs: RangeProofs
    ) -> [(path: RelativePath, bytes: [UInt8])] {
        var files: [(path: RelativePath, bytes: [UInt8])] = [
            ("proof/checkpoint", proofs.signed.bytes)
        ]
        if let consistency = proofs.consistency {
            files.append(("proof/consistency", consistency.bytes))
        }
        files.append((LedgerFrontier.path, LedgerFrontier(proofs.frontier).bytes))
        if let previous = proofs.previous {
            files.append(("proof/previous-checkpoint", previous.bytes))
        }
        return files
    }
}
