public import DossierModel
public import DossierStore

/// Goes through every dossier of an archive, so that their terms can be judged.
public struct RetentionSurvey: Sendable {
    private let store: Store
    private let registers: RetentionRegisters

    /// A survey of an archive; the registers are read now.
    ///
    /// - Throws: ``StoreError`` for a register that is not what it should be.
    public init(_ store: Store) throws(StoreError) {
        self.store = store
        registers = try RetentionRegisters(reading: store)
    }

    /// Reads one dossier by its volumes, oldest first.
    ///
    /// - Throws: ``StoreError`` for a file that is not what it should be.
    public func dossier(_ volumes: [Volume]) throws(StoreError) -> RetentionDossier {
        try RetentionDossier(volumes, registers, store: store)
    }

    /// Hands on every dossier in order of number.
    ///
    /// One of which a volume cannot be read is left out whole: a term that follows a contract could
    /// otherwise end before the contract's.
    ///
    /// - Returns: what could not be read.
    /// - Throws: what else reading met, and what `body` throws.
    public func forEach(
        _ body: (RetentionDossier) throws -> Void
    ) throws -> [VolumeFault] {
        let all = try VolumeFinder(store: store).allVolumes()
        let dossiers = Dictionary(grouping: all, by: \.number)
        var faults: [VolumeFault] = []
        for (_, volumes) in dossiers.sorted(by: { $0.key < $1.key }) {
            let read = { () throws(StoreError) in try dossier(volumes.sorted()) }
            if let dossier = try faults.noting(read) { try body(dossier) }
        }
        return faults
    }
}

extension RetentionSurvey {
    /// What appraisals decided about a record, oldest first.
    public func appraisals(of record: RecordID) -> [Appraisal] {
        registers.appraisals[record] ?? []
    }
}
