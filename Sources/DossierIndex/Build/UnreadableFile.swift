public import DossierModel

/// Something in the tree that could not be read.
public struct UnreadableFile: Sendable, Equatable {
    /// Where it lies, shown safely.
    public var place: String
    /// Why.
    public var reason: Message

    /// Something and why it could not be read.
    public init(place: String, reason: Message) {
        self.place = place
        self.reason = reason
    }
}
