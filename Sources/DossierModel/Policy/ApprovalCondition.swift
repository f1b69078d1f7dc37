/// When a seat of a chain must agree at all.
public enum ApprovalCondition: Sendable, Hashable {
    /// Documents of one of these categories are concerned.
    case categories([Int])
    /// A dispute with the client is open.
    case openDisputes
}

extension ApprovalCondition: JSONRepresentable {
    /// Reads `{"categories": [1, 2]}` or `{"openDisputes": true}`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        let disputes = try reader.bool("openDisputes", default: false)
        let categories = try reader.integers("categories", in: 1...99)
        try reader.finish()
        guard disputes == categories.isEmpty else {
            throw JSONFault(.badValue, pointer: place, detail: "condition")
        }
        self = disputes ? .openDisputes : .categories(categories)
    }

    /// The condition as JSON.
    public var json: JSONValue {
        switch self {
        case .categories(let numbers):
            ["categories": .array(numbers.map { .integer(Int64($0)) })]
        case .openDisputes: ["openDisputes": true]
        }
    }
}
