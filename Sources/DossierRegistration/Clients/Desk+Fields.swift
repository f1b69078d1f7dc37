internal import DossierModel
internal import DossierStore

extension Desk {
    /// Puts a person's text into a field of whichever file holds it.
    ///
    /// The texts 不适用 and 已询问未得 say that the value is known to be unknown.
    ///
    /// - Throws: `noSuchField` or `badValue`.
    func set(
        _ id: FieldID, to text: String, card: inout Card, files: inout FieldFiles
    ) throws(RegistrationError) {
        guard let field = FieldCatalogue.field(id) else {
            throw RegistrationError(.noSuchField, id.description, rule: "DOS-2")
        }
        switch field.file {
        case .card: card.fields[id] = try value(text, for: field, after: card.fields[id])
        case .persons:
            files.persons.fields[id] = try value(text, for: field, after: files.persons.fields[id])
        case .credit:
            files.credit.fields[id] = try value(text, for: field, after: files.credit.fields[id])
        }
    }

    private func value(
        _ text: String, for field: CardField, after present: FieldValue?
    ) throws(RegistrationError) -> FieldValue? {
        guard let text = TypedText.lines(text) else {
            throw RegistrationError(.badText, field.id.description, detail: text)
        }
        if text.isEmpty { return nil }
        if let reason = FieldValue.Unknown.Reason(rawValue: text) {
            return .unknown(FieldValue.Unknown(reason: reason, by: actor, on: clock.today()))
        }
        guard let value = field.value(from: text, today: clock.today(), after: present) else {
            throw RegistrationError(
                .badValue, field.id.description, detail: text)
        }
        return value
    }
}
