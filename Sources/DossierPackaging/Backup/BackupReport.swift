public import DossierModel

/// What came of a backup.
public struct BackupReport: Sendable {
    /// Its entry in the register.
    public var entry: BackupEntry
    /// Where the file lies.
    public var path: String
    /// The number of the event.
    public var sequence: Int
    /// What could not be read, with the reason.
    public var skipped: [InventoryRow]
    /// Files that a backup which was killed left unfinished, and that are gone now.
    public var leftovers: [String] = []
    /// Files that were removed for newer ones.
    public var removed: [String] = []
    /// Files that stayed though there are newer ones.
    public var kept: [Kept] = []

    /// A generation that stayed.
    public struct Kept: Sendable {
        /// The name of the backup.
        public var name: String
        /// Why: `retained`, `held`.
        public var reason: String

        init(name: String, reason: BackupRetention.Reason) {
            self.name = name
            self.reason = reason.rawValue
        }
    }
}
