internal import DossierModel

extension CardPage {
    /// Groups 1 to 4, then what the client wants and where it advertises, where that is known.
    static func fieldGroups(_ content: Content) -> [FormTable] {
        [
            fields("basic", .basic, content), people(content),
            fields("characteristics", .characteristics, content),
            fields("business", .business, content),
            fields("trading", .trading, content, note: .creditApart),
            fields("demand", .demand, content), fields("placement", .placement, content),
        ]
    }

    /// The fields of one group of the catalogue, two a row where they are short.
    private static func fields(
        _ group: String, _ title: PageText, _ content: Content, note: PageText? = nil
    ) -> FormTable {
        var rows: [[FormTable.Cell]] = []
        var waiting: [FormTable.Cell] = []
        for field in shown(content) where field.id.group == group {
            let text = text(of: content.card.fields[field.id], content)
            let label = FormTable.Cell.label(name(of: field, content.language))
            guard !isLong(text, field) else {
                rows += flush(&waiting) + [[label, .value(text, span: 3)]]
                continue
            }
            waiting += [label, .value(text)]
            if waiting.count == 4 { rows += flush(&waiting) }
        }
        rows += flush(&waiting)
        if let note { rows.append([.note(note.text(content.language), span: 4)]) }
        return FormTable(
            title: title.text(content.language), layout: .pairs, columns: 4, rows: rows)
    }

    /// The row begun, its last value reaching to the end.
    private static func flush(_ waiting: inout [FormTable.Cell]) -> [[FormTable.Cell]] {
        guard !waiting.isEmpty else { return [] }
        if waiting.count == 2 { waiting[1].span = 3 }
        defer { waiting = [] }
        return [waiting]
    }

    /// The fields that have a place on the page: those of table F-1, and of the others the filled.
    private static func shown(_ content: Content) -> [CardField] {
        FieldCatalogue.fields.filter { field in
            field.file == .card && (field.source == "F-1" || content.card.fields[field.id] != nil)
        }
    }

    private static func name(of field: CardField, _ language: Language) -> String {
        capitalised(ChoiceNames.pick(language, field.chinese, field.english))
    }

    private static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    private static func isLong(_ text: String?, _ field: CardField) -> Bool {
        guard field.type != .history else { return true }
        guard let text else { return false }
        return text.contains(where: \.isNewline) || DisplayWidth.of(text) > 30
    }

    /// The people in their business capacity, one a row (table F-1, group 1).
    private static func people(_ content: Content) -> FormTable {
        let language = content.language
        let columns: [(key: String, heading: Heading)] = [
            ("name", .name), ("post", .post), ("telephone", .telephone), ("email", .email),
        ]
        let heads =
            [FormTable.Cell.label(Heading.person.text(language))]
            + columns.map { .label($0.heading.text(language)) }
        let rows = FieldCatalogue.fields.compactMap { field -> [FormTable.Cell]? in
            guard field.id.key == "name", field.file == .card else { return nil }
            let texts = columns.map { column in
                let id = FieldID(group: field.id.group, key: column.key)
                return text(of: content.card.fields[id], content)
            }
            let isAsked = field.source == "F-1" || field.id.group == "contact"
            guard isAsked || texts.contains(where: { $0 != nil }) else { return nil }
            return [.label(roleName(field, language))] + texts.map { .value($0) }
        }
        return FormTable(
            title: PageText.people.text(language), layout: .people, columns: 5,
            rows: [heads] + rows + [[.note(PageText.traitsApart.text(language), span: 5)]])
    }

    /// The person's role, which the catalogue joins with the name of the field.
    private static func roleName(_ field: CardField, _ language: Language) -> String {
        switch language {
        case .chinese: field.chinese.replacing("姓名", with: "")
        case .english: capitalised(field.english.replacing(": name", with: ""))
        }
    }

    /// What stands in a field, all of its history with the newest first.
    static func text(of value: FieldValue?, _ content: Content) -> String? {
        switch value {
        case nil: nil
        case .text(let text): text
        case .list(let texts): content.names.list(texts)
        case .history(let values):
            values.reversed().map { value in
                PageText.asOf.text(
                    content.language, ["value": value.value, "date": value.asOf.description])
            }.joined(separator: "\n")
        case .unknown(let unknown):
            PageText.unknown.text(
                content.language,
                [
                    "reason": ChoiceNames.name(unknown.reason, in: content.language),
                    "name": content.names.person(unknown.by), "date": unknown.on.description,
                ])
        }
    }
}
