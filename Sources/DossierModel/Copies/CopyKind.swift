/// What kind of copy left the tree (rule PEN-5).
public enum CopyKind: String, Sendable, CaseIterable {
    /// A monthly package that was written outside the archive.
    case package
    /// A generation of a backup.
    case backup
    /// Packages that were handed to somebody.
    case handOff
    /// An archive, or part of one, that was restored to another place.
    case restoredCopy
    /// Documents or tables that were taken out.
    case export
}
