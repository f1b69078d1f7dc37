public import DossierModel

/// Paper that should have been handed in with an item, and was not.
public struct MissingPaper: Sendable, Hashable {
    /// The dossier's number.
    public var number: ClientNumber
    /// The item number.
    public var item: ItemNumber
    /// The title.
    public var title: String
    /// Whether it is due or known to be missing.
    public var state: PaperPart.State

    /// The paper of an item that is missing; nil when it is not.
    public init?(_ item: HandOverItem) {
        guard let paper = item.paper, paper.isMissing else { return nil }
        number = item.number
        self.item = item.item
        title = item.title
        state = paper.state
    }
}

extension MissingPaper: JSONRepresentable {
    /// Reads `{"number": …, "item": …, "title": …, "state": …}`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        number = try reader.parsed("number") { ClientNumber($0) }
        item = try reader.parsed("item") { ItemNumber($0) }
        title = try reader.string("title")
        state = try reader.parsed("state") { PaperPart.State(rawValue: $0) }
        try reader.finish()
    }

    /// The paper as JSON.
    public var json: JSONValue {
        [
            "item": .string(item.description), "number": .string(number.description),
            "state": .string(state.rawValue), "title": .string(title),
        ]
    }
}
