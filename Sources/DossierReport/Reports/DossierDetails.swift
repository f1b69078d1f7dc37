public import DossierModel

/// Everything about one dossier that is not kept apart (`client show`).
public struct DossierDetails: Report {
    /// The card.
    public var card: Card
    /// How many projects it has.
    public var projects: Int
    /// How many issues are not solved.
    public var openIssues: Int
    /// How many contacts this year's volume has.
    public var communications: Int
    /// How many records this year's volume has.
    public var records: Int
    /// What is missing; nil where nobody asked.
    public var completeness: CompletenessSummary?
    /// The volume that it lies in now; the card's, unless that was opened ahead of its year.
    public var volume: Volume
    /// The names of people and departments.
    public var names: NameBook

    /// The details of a dossier.
    public init(
        card: Card, projects: Int, openIssues: Int, communications: Int, records: Int,
        completeness: CompletenessSummary?, names: NameBook
    ) {
        self.card = card
        volume = card.volume
        self.projects = projects
        self.openIssues = openIssues
        self.communications = communications
        self.records = records
        self.completeness = completeness
        self.names = names
    }

    /// The control fields, the fields that are filled, the counts, what is missing.
    public func lines(on screen: Screen) -> [String] {
        var rows = Particulars()
        addControl(to: &rows, screen.language)
        addFields(to: &rows, screen.language)
        addCounts(to: &rows, screen.language)
        return rows.lines(on: screen) + (completeness.map { [""] + $0.lines(on: screen) } ?? [])
    }

    private func addControl(to rows: inout Particulars, _ language: Language) {
        let list = { (texts: [String]) in names.list(texts) }
        let values: [(Heading, String?)] = [
            (.number, card.number.description), (.client, card.name),
            (.aliases, list(card.aliases.map(\.description))),
            (.formerNames, list(card.formerNames.map(\.value))),
            (.kind, ChoiceNames.name(card.kind, in: language)),
            (.grade, history(card.grades)),
            (.level, ChoiceNames.name(card.level, in: language)),
            (.secrecy, ChoiceNames.name(card.secrecy, in: language)),
            (.status, ChoiceNames.name(card.status, in: language)),
            (.holding, names.department(card.holding)),
            (.cooperating, list(card.cooperating.map(names.department))),
            (.responsible, card.responsible.map(names.person) ?? "—"),
            (.team, list(card.team.map(names.person))),
            (.setUpBy, names.person(card.setUpBy)), (.setUpOn, card.setUpOn.description),
            (.relation, ChoiceNames.name(card.relation, in: language)),
            (.directness, CardPage.directness(of: card, in: language)),
            (.source, card.source), (.firstContact, card.firstContact?.description),
            (.nextFollowUp, card.nextFollowUp?.description),
            (
                .crossReferences,
                list(
                    card.crossReferences.map {
                        "\(ChoiceNames.name($0.kind, in: language)) \($0.number)"
                    })
            ),
            (.folder, volume.path.description),
        ]
        for (heading, value) in values {
            rows.add(heading.text(language), value, heading == .number ? .bold : nil)
        }
    }

    /// `B (2026-07-01), A (2012-08-06)`: the newest first, one alone without its day.
    private func history(_ values: [Dated]) -> String {
        guard values.count > 1 else { return values.last?.value ?? "" }
        return names.list(values.reversed().map { "\($0.value) (\($0.since))" })
    }

    private func addFields(to rows: inout Particulars, _ language: Language) {
        for field in FieldCatalogue.fields where field.file == .card {
            guard let value = card.fields[field.id] else { continue }
            var text = value.displayText
            if case .unknown(let unknown) = value {
                text = "(\(ChoiceNames.name(unknown.reason, in: language)), \(unknown.on))"
            }
            rows.add(ChoiceNames.pick(language, field.chinese, field.english), text)
        }
    }

    private func addCounts(to rows: inout Particulars, _ language: Language) {
        let counts: [(Heading, Int)] = [
            (.projects, projects), (.openIssues, openIssues), (.communications, communications),
            (.records, records),
        ]
        for (heading, count) in counts {
            rows.add(heading.text(language), Quantity.count(count))
        }
    }

    /// The card without its salt, with its path, the counts and the completeness.
    public var json: JSONValue {
        guard case .object(var object) = card.json else { return .null }
        object["salt"] = nil
        object["schemaVersion"] = nil
        object["id"] = .string(card.dossier.description)
        object["dossier"] = nil
        object["path"] = .string(volume.path.description)
        object["counts"] = [
            "projects": .integer(Int64(projects)), "openIssues": .integer(Int64(openIssues)),
            "communications": .integer(Int64(communications)),
            "records": .integer(Int64(records)),
        ]
        object["completeness"] = completeness?.json
        return .object(object)
    }
}
