/// A field that a card can have: where it stands, what it holds, what it is called.
public struct CardField: Sendable, Equatable {
    /// The file that holds the field.
    public enum File: String, Sendable, CaseIterable {
        /// `card.json`.
        case card
        /// `persons.json`: sensitive, never indexed, never in a department's package.
        case persons
        /// `credit.json`: for Finance.
        case credit
    }

    /// What a field holds.
    public enum ValueType: String, Sendable, CaseIterable {
        /// One text.
        case text
        /// A date, perhaps only year or month.
        case date
        /// A whole number.
        case number
        /// An amount in yuan with at most two decimals.
        case amount
        /// Several texts.
        case list
        /// Values over time.
        case history
    }

    /// The group and key.
    public var id: FieldID
    /// The file.
    public var file: File
    /// The type.
    public var type: ValueType
    /// The name in Chinese.
    public var chinese: String
    /// The name in English.
    public var english: String
    /// The table of the rules that names it: F-1 (★), or F-3.
    public var source: String

    /// A field.
    public init(
        _ id: FieldID, file: File = .card, type: ValueType = .text, _ chinese: String,
        _ english: String, source: String = "F-1"
    ) {
        self.id = id
        self.file = file
        self.type = type
        self.chinese = chinese
        self.english = english
        self.source = source
    }
}
