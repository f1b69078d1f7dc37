/// What is known of a copy that left the tree.
public enum CopyState: String, Sendable, CaseIterable {
    /// It is out there.
    case outstanding
    /// Its holder confirmed to have it.
    case confirmed
    /// The day by which it was to be given back or destroyed is over.
    case expired
    /// It was replaced by one without what was destroyed since.
    case rewritten
    /// It was destroyed, as its holder confirmed.
    case destroyed

    /// Whether the copy still holds what it held.
    public var isHeld: Bool { self != .rewritten && self != .destroyed }
}
