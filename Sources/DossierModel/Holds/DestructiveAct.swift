/// Every act that makes content go for good, or could: each asks ``HoldGuard`` first.
public enum DestructiveAct: String, Sendable, CaseIterable {
    /// A document is removed from the tree.
    case delete
    /// A document on a list is moved to where it waits to be removed.
    case quarantine
    /// What waited is removed.
    case purge
    /// A monthly package is removed because newer ones are there.
    case packageRotation
    /// A generation of a backup is removed because newer ones are there.
    case backupRotation
    /// A restored file takes the place of another one.
    case restoreOverwrite
    /// What a closed year does not need is removed.
    case yearCleanUp
}
