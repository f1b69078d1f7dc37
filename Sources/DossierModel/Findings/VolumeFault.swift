/// A volume that could not be worked with, while the others were.
public struct VolumeFault: Sendable, Hashable {
    /// The file or folder at fault, below the root.
    public var place: String
    /// Why, as a sentence that says what to do.
    public var message: Message

    /// A fault at a place.
    public init(_ place: String, _ message: Message) {
        self.place = place
        self.message = message
    }

    /// `{path, reason}`; the reason is the last word of the sentence's key.
    public var json: JSONValue {
        ["path": .string(place), "reason": .string(message.reason)]
    }
}
