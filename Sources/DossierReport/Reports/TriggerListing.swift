public import DossierModel

/// The occasions of a dossier from which terms count (`trigger list`).
public struct TriggerListing: Sendable {
    /// The dossier's number.
    public var number: ClientNumber
    /// The occasions, also those taken back, in the order of their registration.
    public var triggers: [TriggerEntry]
    /// Item numbers, for evidence and documents.
    public var items: [RecordID: ItemNumber]
    /// Full item numbers of evidence that lies in other dossiers.
    public var elsewhere: [RecordID: String] = [:]
    /// The names of projects.
    public var projects: [EntryID: String]
    /// The names of people.
    public var names: NameBook

    /// A list.
    public init(
        number: ClientNumber, triggers: [TriggerEntry], items: [RecordID: ItemNumber],
        projects: [EntryID: String], names: NameBook
    ) {
        self.number = number
        self.triggers = triggers
        self.items = items
        self.projects = projects
        self.names = names
    }
}

extension TriggerListing: Report {
    /// A table.
    public func lines(on screen: Screen) -> [String] {
        let language = screen.language
        guard !triggers.isEmpty else { return [RetentionText.noTriggers.text(language)] }
        var table = TextTable([
            .init(Heading.occasions.text(language)), .init(Heading.time.text(language)),
            .init(Heading.evidence.text(language)),
            .init(Heading.subject.text(language), least: 8),
            .init(Heading.by.text(language)), .init(Heading.status.text(language), least: 6),
            .init("id"),
        ])
        for entry in triggers {
            table.add([
                .init(ChoiceNames.name(entry.kind, in: language), .bold),
                .init(entry.on.description), .init(item(entry.evidence)),
                .init(subject(of: entry, language)), .init(names.person(entry.registered.by)),
                .init(withdrawal(of: entry, language), .yellow), .init(entry.id.description),
            ])
        }
        return table.lines(on: screen)
    }

    private func item(_ record: RecordID) -> String {
        items[record]?.description ?? elsewhere[record] ?? record.description
    }

    private func subject(of entry: TriggerEntry, _ language: Language) -> String {
        if let record = entry.record {
            return RetentionText.forRecord.text(language, ["name": item(record)])
        }
        if let project = entry.project {
            let name = projects[project] ?? project.description
            return RetentionText.forProject.text(language, ["name": name])
        }
        return RetentionText.forWhole.text(language)
    }

    private func withdrawal(of entry: TriggerEntry, _ language: Language) -> String {
        guard let withdrawn = entry.withdrawn else { return "" }
        return RetentionText.withdrawn.text(
            language,
            ["date": withdrawn.at.date.description, "reason": withdrawn.reason])
    }

    /// `{number, triggers: [{id, trigger, on, evidence, project, record, registered, withdrawn}]}`.
    public var json: JSONValue {
        [
            "number": .string(number.description),
            "triggers": .array(triggers.map(Self.json)),
        ]
    }

    /// An occasion as in its register, but for the salt.
    public static func json(_ entry: TriggerEntry) -> JSONValue {
        guard case .object(var object) = entry.json else { return .null }
        object["salt"] = nil
        return .object(object)
    }
}
