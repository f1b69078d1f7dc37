/// For how long something is kept, counted from its trigger.
public enum RetentionTerm: Sendable, Hashable {
    /// 永久: it never enters a disposal list.
    case permanent
    /// So many years; none means that it goes as soon as its trigger is there.
    case years(Int)

    /// The longest term that can be set; a longer one is 永久.
    public static let longest = 100
}

extension RetentionTerm: Comparable, CustomStringConvertible {
    /// Reads `permanent` or a number of years; nil for anything else.
    public init?(_ text: String) {
        if text == "permanent" {
            self = .permanent
            return
        }
        guard (1...3).contains(text.utf8.count), let years = DecimalDigits.values(of: [text.utf8]),
            let count = years.first, count <= Self.longest, "\(count)" == text
        else { return nil }
        self = .years(count)
    }

    /// `permanent`, or the years.
    public var description: String {
        switch self {
        case .permanent: "permanent"
        case .years(let years): "\(years)"
        }
    }

    /// A permanent term is longer than any other.
    public static func < (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.permanent, _): false
        case (_, .permanent): true
        case (.years(let left), .years(let right)): left < right
        }
    }
}

extension RetentionTerm: JSONRepresentable {
    /// Reads `"permanent"` or `{"years": 10}`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        if case .string(let text) = json {
            guard text == "permanent" else {
                throw JSONFault(.badValue, pointer: place, detail: text)
            }
            self = .permanent
            return
        }
        var reader = try JSONReader(json, at: place)
        self = .years(try reader.integer("years", in: 0...Self.longest))
        try reader.finish()
    }

    /// The term as JSON.
    public var json: JSONValue {
        switch self {
        case .permanent: "permanent"
        case .years(let years): ["years": .integer(Int64(years))]
        }
    }
}
