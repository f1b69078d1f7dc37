public import DossierModel

/// A copy that was made by hand, to be entered into the register.
public struct NewCopy: Sendable {
    /// What kind of copy.
    public var kind: CopyKind
    /// What it is called.
    public var name: String
    /// Where it is.
    public var place: String
    /// Who has it.
    public var holder: String
    /// By when it is to be given back or destroyed.
    public var expires: CalendarDate?
    /// Until when it must not be destroyed.
    public var retainUntil: CalendarDate?
    /// SHA-256 of its file.
    public var digest: ContentDigest?
    /// What it holds, by reference; empty for a copy of which nothing more is known.
    public var contents: [CopyContent] = []

    /// A copy.
    public init(kind: CopyKind, name: String, place: String, holder: String) {
        self.kind = kind
        self.name = name
        self.place = place
        self.holder = holder
    }
}
