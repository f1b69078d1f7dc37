public import DossierModel
public import DossierStore

/// The occasions and the appraisals that were registered, read once for any number of dossiers.
public struct RetentionRegisters: Sendable {
    /// The occasions that were not taken back, by dossier.
    public let triggers: [DossierID: [TriggerEntry]]
    /// The appraisals, by record, oldest first.
    public let appraisals: [RecordID: [Appraisal]]

    /// Reads both registers of every year.
    ///
    /// - Throws: ``StoreError`` for a register that is not what it should be.
    public init(reading store: Store) throws(StoreError) {
        let all: [TriggerEntry] = try Self.entries(in: store)
        triggers = Dictionary(grouping: all.filter { $0.withdrawn == nil }, by: \.dossier)
        let decided: [Appraisal] = try Self.entries(in: store)
        appraisals = Dictionary(grouping: decided, by: \.record)
    }

    /// The entries of a register, also those taken back, oldest year first.
    public static func entries<Entry: RegisterEntry>(
        in store: Store, as type: Entry.Type = Entry.self
    ) throws(StoreError) -> [Entry] {
        try store.registerEntries()
    }
}
