/// An entry that a register holds.
public protocol RegisterEntry: JSONRepresentable, Equatable {
    /// The kind of register that holds such entries.
    static var registerKind: RegisterKind { get }
}
