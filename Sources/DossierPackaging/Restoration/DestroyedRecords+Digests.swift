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
            let survey = try LedgerSurvey(Ledger(store: store))
            for rewritten in survey.rewritten {
                let package = MonthPackage(
                    company: store.description.company, month: rewritten.month,
                    department: rewritten.department,
                    edition: survey.edition(of: rewritten.digest))
                known["\(package)", default: []].insert(rewritten.digest)
            }
            for packed in survey.packed {
                let package = MonthPackage(
                    company: store.description.company, month: packed.month,
                    department: packed.department)
                known["\(package)", default: []].insert(packed.digest)
            }
        }
        return known
    }
}
