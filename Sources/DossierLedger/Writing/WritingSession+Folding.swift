public import DossierModel
internal import DossierStore

extension WritingSession {
    /// Folds the parts of every month behind which a newer one has begun into the month's file (design
    /// §4): no part is added to such a month any more.
    ///
    /// What was stopped half way is finished by the next folding; readers see the same lines
    /// throughout.
    ///
    /// - Returns: The months that were folded.
    /// - Throws: what reading and writing met; every line is in the ledger then too.
    @discardableResult
    public func foldMonths() throws -> [YearMonth] {
        let ledger = Ledger(store: store)
        guard let newest = try ledger.head().month else { return [] }
        var folded: [YearMonth] = []
        for month in try ledger.months() where month < newest {
            let folder = LedgerFile.folder(month)
            guard try store.status(folder) != nil else { continue }
            let parts = try ledger.parts(of: month).map(\.path)
            let target = LedgerFile(month: month).path
            if try writing().fold(parts, in: folder, into: target) { folded.append(month) }
        }
        return folded
    }
}
