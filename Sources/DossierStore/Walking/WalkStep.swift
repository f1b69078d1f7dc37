/// How a walk goes on behind an entry.
public enum WalkStep: Sendable, Hashable {
    /// Into the folder, when the entry is one; then on.
    case proceed
    /// On, past what is in the folder.
    case skip
    /// Not at all.
    case stop
}
