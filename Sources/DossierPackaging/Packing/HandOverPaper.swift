public import DossierModel

/// The paper of a hand-over item: whether it is there, and where it lies.
public struct HandOverPaper: Sendable, Equatable {
    /// Whether it is there.
    public var state: PaperPart.State
    /// The box or folder.
    public var box: String?
    /// The cabinet, shelf and position.
    public var place: String?
    /// How many copies.
    public var copies: Int?
    /// How many pages.
    public var pages: Int?

    /// The paper of a record.
    public init(_ part: PaperPart) {
        state = part.state
        box = part.box
        place = part.place
        copies = part.copies
        pages = part.pages
    }

    /// Whether it should lie there and does not.
    public var isMissing: Bool { state == .due || state == .missing }
}

extension HandOverPaper: JSONRepresentable {
    /// Reads the paper of an item.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        state = try reader.parsed("state") { PaperPart.State(rawValue: $0) }
        box = try reader.stringIfPresent("box")
        self.place = try reader.stringIfPresent("place")
        copies = try reader.integerIfPresent("copies", in: 1...)
        pages = try reader.integerIfPresent("pages", in: 1...)
        try reader.finish()
    }

    /// The paper of an item as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("box", box)
        builder.add("copies", copies)
        builder.add("pages", pages)
        builder.add("place", place)
        builder.add("state", state.rawValue)
        return builder.value
    }
}
