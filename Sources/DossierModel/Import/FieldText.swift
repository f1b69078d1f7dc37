/// A text for a field of a card, already seen to fit the field's type.
public struct FieldText: Sendable, Equatable {
    /// The field.
    public var field: CardField
    /// The text; dates are in the form of the archive.
    public var text: String
    /// The line of the file it stood on.
    public var line: Int

    /// The text for a field; nil when the field cannot hold it.
    init?(field: CardField, text: String, line: Int) {
        self.field = field
        self.line = line
        let isUnknown = FieldValue.Unknown.Reason(rawValue: text) != nil
        switch field.type {
        case .date where !isUnknown:
            guard let date = DateText.parse(text) else { return nil }
            self.text = date.description
        case .number, .amount:
            self.text = text.filter { $0 != "," && $0 != "，" }
        default:
            guard let text = TypedText.lines(text) else { return nil }
            self.text = text
        }
        let day = CalendarDate(daysSince1970: 0)
        guard value(by: StaffID(serial: 1), today: day, after: nil) != nil else { return nil }
    }

    /// The value for the card: an attempt where the text says 不适用 or 已询问未得, else what it says.
    ///
    /// - Returns: nil when a history already has a later value.
    public func value(
        by person: StaffID, today: CalendarDate, after present: FieldValue?
    ) -> FieldValue? {
        if let reason = FieldValue.Unknown.Reason(rawValue: text) {
            return .unknown(FieldValue.Unknown(reason: reason, by: person, on: today))
        }
        return field.value(from: text, today: today, after: present)
    }
}
