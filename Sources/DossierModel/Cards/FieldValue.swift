/// What stands in a field of a card.
public enum FieldValue: Sendable, Hashable {
    /// One text; dates, amounts and choices are texts that the field's type checks.
    case text(String)
    /// Several texts.
    case list([String])
    /// Values over time, oldest first: the last is the present one (rule DOS-5).
    case history([DatedText])
    /// Known to be unknown: satisfies a required field for twelve months (defaults.md).
    case unknown(Unknown)

    /// A text and the day to which it refers.
    public struct DatedText: Sendable, Hashable {
        /// The day as of which the text holds.
        public var asOf: CalendarDate
        /// The text.
        public var value: String

        /// A text as of a day.
        public init(asOf: CalendarDate, value: String) {
            self.asOf = asOf
            self.value = value
        }
    }

    /// An attempt to learn what a field should hold.
    public struct Unknown: Sendable, Hashable {
        /// Why the field is empty.
        public enum Reason: String, Sendable, CaseIterable {
            /// The question does not arise for this client.
            case notApplicable = "不适用"
            /// Asked, and not told.
            case askedInVain = "已询问未得"
        }

        /// Why.
        public var reason: Reason
        /// Who says so.
        public var by: StaffID
        /// On which day.
        public var on: CalendarDate

        /// An attempt.
        public init(reason: Reason, by: StaffID, on: CalendarDate) {
            self.reason = reason
            self.by = by
            self.on = on
        }
    }

    /// The present value as one text for people; nil where it is unknown or empty.
    public var displayText: String? {
        switch self {
        case .text(let text): text.isEmpty ? nil : text
        case .list(let texts): texts.isEmpty ? nil : texts.joined(separator: "、")
        case .history(let values): values.last?.value
        case .unknown: nil
        }
    }
}

extension FieldValue: JSONRepresentable {
    /// Reads a value: a string, an array of strings, an array of dated texts, or an unknown.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        switch json {
        case .string: self = .text(try JSONReader.text(json, at: place))
        case .array(let elements): self = try Self.several(elements, at: place)
        case .object: self = .unknown(try Unknown(json: json, at: place))
        default: throw JSONFault(.wrongType, pointer: place, detail: "string, array or object")
        }
    }

    private static func several(
        _ elements: [JSONValue], at place: String
    ) throws(JSONFault) -> FieldValue {
        guard !elements.isEmpty else {
            throw JSONFault(.badValue, pointer: place, detail: "[]")
        }
        var texts: [String] = []
        var dated: [DatedText] = []
        for (index, element) in elements.enumerated() {
            if case .string = element {
                texts.append(try JSONReader.text(element, at: "\(place)/\(index)"))
            } else {
                dated.append(try DatedText(json: element, at: "\(place)/\(index)"))
            }
        }
        guard texts.isEmpty || dated.isEmpty else {
            throw JSONFault(.wrongType, pointer: place, detail: "string")
        }
        return dated.isEmpty ? .list(texts) : .history(dated)
    }

    /// The value as JSON.
    public var json: JSONValue {
        switch self {
        case .text(let text): .string(text)
        case .list(let texts): .array(texts.map(JSONValue.string))
        case .history(let values): .array(values.map(\.json))
        case .unknown(let unknown): unknown.json
        }
    }
}

extension FieldValue.DatedText: JSONRepresentable {
    /// Reads a dated text.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        asOf = try reader.parsed("asOf") { CalendarDate($0) }
        value = try reader.string("value")
        try reader.finish()
    }

    /// The dated text as JSON.
    public var json: JSONValue {
        ["asOf": .string(asOf.description), "value": .string(value)]
    }
}

extension FieldValue.Unknown: JSONRepresentable {
    /// Reads an attempt.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        reason = try reader.parsed("unknown") { Reason(rawValue: $0) }
        by = try reader.parsed("by") { StaffID($0) }
        on = try reader.parsed("on") { CalendarDate($0) }
        try reader.finish()
    }

    /// The attempt as JSON.
    public var json: JSONValue {
        [
            "unknown": .string(reason.rawValue), "by": .string(by.description),
            "on": .string(on.description),
        ]
    }
}
