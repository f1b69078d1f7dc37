internal import DossierLedger
internal import DossierModel
internal import DossierStore

extension DestroyedRecords {
    /// The digests of tars that archives say they made, by the names of their bags.
    ///
    /// - Throws: what reading met.
    func knownDigests() throws -> [String: Set<ContentDigest>] {
        var known: [String: Set<ContentDigest>] = [:]
        for store in archives {
            for entry in try BackupRegister(store).entries {
                known[entry.name, default: []].insert(entry.digest)
            }
            for packed in try LedgerSurvey(Ledger(store: store)).packed {
                let package = MonthPackage(
                    company: store.description.company, month: packed.month,
                    department: packed.department)
                known["\(package)", default: []].insert(packed.digest)
            }
        }
        return known
    }
}
