extension CardField {
    /// Whether a value is of this field's type.
    public func accepts(_ value: FieldValue) -> Bool {
        switch (value, type) {
        case (.unknown, _): true
        case (.text(let text), .text): JSONReader.isText(text)
        case (.text(let text), .date): PartialDate(text) != nil
        case (.text(let text), .number): Self.isWholeNumber(text)
        case (.text(let text), .amount): Self.isAmount(text)
        case (.list(let texts), .list):
            !texts.isEmpty && texts.allSatisfy(JSONReader.isText)
        case (.history(let values), .history):
            !values.isEmpty && values.allSatisfy { JSONReader.isText($0.value) }
        default: false
        }
    }

    /// The value that a person's text stands for, added to what is there; nil when it does not fit.
    ///
    /// A list takes texts parted by `;` or `；`; a history gains the text as of today.
    public func value(
        from text: String, today: CalendarDate, after present: FieldValue?
    ) -> FieldValue? {
        let value: FieldValue
        switch type {
        case .text, .date, .number, .amount: value = .text(text)
        case .list:
            value = .list(
                text.split(whereSeparator: { ";；".contains($0) }).map(String.init))
        case .history:
            var values: [FieldValue.DatedText] = []
            if case .history(let earlier)? = present { values = earlier }
            if let last = values.last, last.asOf > today { return nil }
            values.append(FieldValue.DatedText(asOf: today, value: text))
            value = .history(values)
        }
        return accepts(value) ? value : nil
    }

    private static func isWholeNumber(_ text: String) -> Bool {
        (1...15).contains(text.utf8.count) && text.utf8.allSatisfy(isDigit)
    }

    /// Whether a text is a number of at most 15 digits with at most two decimals.
    static func isAmount(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (1...15).contains(parts[0].count),
            parts.allSatisfy({ $0.allSatisfy(isDigit) })
        else { return false }
        return parts.count == 1 || (1...2).contains(parts[1].count)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
