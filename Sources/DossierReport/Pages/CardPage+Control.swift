internal import DossierModel

extension CardPage {
    /// The control fields as they stand now.
    static func control(_ content: Content) -> FormTable {
        let (card, names, language) = (content.card, content.names, content.language)
        let people = { (ids: [StaffID]) in names.list(ids.map(names.person)) }
        let pairs: [[(Heading, String?)]] = [
            [(.client, card.name)],
            [
                (.grade, card.grade.description),
                (.level, ChoiceNames.name(card.level, in: language)),
            ],
            [
                (.holding, names.department(card.holding)),
                (.cooperating, names.list(card.cooperating.map(names.department))),
            ],
            [(.responsible, card.responsible.map(names.person)), (.team, people(card.team))],
            [(.setUpBy, names.person(card.setUpBy)), (.setUpOn, card.setUpOn.description)],
            [
                (.relation, ChoiceNames.name(card.relation, in: language)),
                (.directness, directness(of: card, in: language)),
            ],
            [(.source, card.source), (.status, ChoiceNames.name(card.status, in: language))],
            [
                (.firstContact, card.firstContact?.description),
                (.nextFollowUp, card.nextFollowUp?.description),
            ],
            [(.folder, card.volume.path.description)],
        ]
        let rows = pairs.map { row in
            row.flatMap { heading, value in
                [
                    FormTable.Cell.label(heading.text(language)),
                    .value(value, span: row.count == 1 ? 3 : 1),
                ]
            }
        }
        return FormTable(
            title: PageText.control.text(language), layout: .pairs, columns: 4,
            rows: rows + rarities(content))
    }

    /// What only some cards have: former numbers and names, and other dossiers to look at.
    private static func rarities(_ content: Content) -> [[FormTable.Cell]] {
        let (card, language) = (content.card, content.language)
        let references = card.crossReferences.map {
            "\(ChoiceNames.name($0.kind, in: language)) \($0.number) (\($0.since))"
        }
        let rows: [(Heading, [String])] = [
            (.aliases, card.aliases.map(\.description)),
            (
                .formerNames,
                card.formerNames.map { former in
                    ReportText.formerly.text(
                        language, ["name": former.value, "until": former.since.description])
                }
            ),
            (.crossReferences, references),
        ]
        return rows.filter { !$0.1.isEmpty }.map { heading, texts in
            [.label(heading.text(language)), .value(texts.joined(separator: "\n"), span: 3)]
        }
    }

    /// Direct, or indirect and through whom.
    static func directness(of card: Card, in language: Language) -> String {
        let name = ChoiceNames.name(card.directness, in: language)
        guard let via = card.via else { return name }
        return ReportText.via.text(language, ["directness": name, "via": via])
    }

    /// Every value that kind, grade, level and status ever had.
    static func history(_ content: Content) -> FormTable {
        let language = content.language
        let card = content.card
        let changes: [(Heading, [Dated], (String) -> String?)] = [
            (
                .kind, card.kinds,
                { CardKind(rawValue: $0).map { ChoiceNames.name($0, in: language) } }
            ),
            (.grade, card.grades, { $0 }),
            (
                .level, card.levels,
                { Level(rawValue: $0).map { ChoiceNames.name($0, in: language) } }
            ),
            (
                .status, card.statuses,
                { DossierStatus(rawValue: $0).map { ChoiceNames.name($0, in: language) } }
            ),
        ]
        let headings: [Heading] = [.change, .value, .from, .by, .evidence]
        let rows = changes.flatMap { heading, values, name in
            values.map { value -> [FormTable.Cell] in
                [
                    .centred(heading.text(language)), .value(name(value.value) ?? value.value),
                    .centred(value.since.description), .centred(content.names.person(value.by)),
                    .value(value.evidence),
                ]
            }
        }
        return FormTable(
            title: PageText.history.text(language), layout: .history, columns: 5,
            rows: [headings.map { .label($0.text(language)) }] + rows)
    }
}
