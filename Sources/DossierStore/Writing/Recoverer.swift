internal import DossierModel
internal import SystemPackage

/// Finishes or discards what a stopped writer left behind; the caller holds the lease.
struct Recoverer {
    let root: RootDirectory
    let zone: LocalTime

    /// Recovers; nil when nothing was left behind.
    ///
    /// First every journal that is not yet published goes. So a writer that only slept, and whose
    /// lease was taken away, finds no journal to publish any more; one that published it before is
    /// seen, and its transaction is finished for it.
    func recover() throws(StoreError) -> Recovery? {
        let staged = try names(in: Layout.staging)
        for name in staged {
            guard let folder = Layout.staging.appending(name: name) else { continue }
            try withdraw(folder.appending(text: "journal.json"))
        }
        guard let journal = try Journal.read(in: root) else {
            // Looked at first: what is cleared away tells nothing any more.
            let left = try leftovers(staged)
            try clear(Layout.staging, staged)
            clearLeases()
            return left
        }
        // Whoever published it may have been stopped before that lasted.
        try root.synchronizeDirectory(Layout.work)
        var execution = Execution(root, journal, zone)
        try execution.run()
        try? clear(Layout.staging, names(in: Layout.staging))
        clearLeases()
        return Recovery(
            outcome: .finished, transaction: UnfinishedTransaction(journal),
            conflicts: execution.conflicts)
    }

    /// What staging folders tell of the transactions that left them; nil where there is none.
    private func leftovers(_ staged: [[UInt8]]) throws(StoreError) -> Recovery? {
        var recovery: Recovery?
        for name in staged {
            guard let folder = Layout.staging.appending(name: name) else { continue }
            let inside = try names(in: folder)
            if inside.contains(TransactionID.doneName) {
                let path = folder.appending(name: TransactionID.doneName)
                let journal = try path.flatMap { path throws(StoreError) in
                    try Journal.read(in: root, at: path)
                }
                let transaction = journal.map(UnfinishedTransaction.init)
                return Recovery(outcome: .complete, transaction: transaction, conflicts: [])
            }
            if inside.isEmpty, recovery != nil { continue }
            recovery = Recovery(
                outcome: inside.isEmpty ? .emptied : .discarded, transaction: nil, conflicts: [])
        }
        return recovery
    }

    private func withdraw(_ journal: RelativePath) throws(StoreError) {
        do {
            try root.removeFile(journal)
        } catch  where error.code == .notADirectory {
            return
        }
    }

    private func names(in folder: RelativePath) throws(StoreError) -> [[UInt8]] {
        do {
            return try root.entries(folder).map(\.name)
        } catch  where error.code == .notFound || error.code == .notADirectory {
            return []
        }
    }

    private func clear(_ folder: RelativePath, _ names: [[UInt8]]) throws(StoreError) {
        for name in names {
            if let path = folder.appending(name: name) { try root.removeTree(path) }
        }
    }

    /// Removes leases that were prepared and never taken; who still waits prepares another.
    ///
    /// One that somebody prepares at this moment may resist; it is the next writer's to remove.
    private func clearLeases() {
        let mine = Array("lease-".utf8)
        let seen = Array("lease-seen-".utf8)
        let left = (try? names(in: Layout.work)) ?? []
        for name in left where name.starts(with: mine) && !name.starts(with: seen) {
            try? clear(Layout.work, [name])
        }
    }
}
