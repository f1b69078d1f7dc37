public import DossierModel

/// A disposal list, what can be done next by whom, and what stands in the way (`disposal show`).
public struct DisposalReport: Sendable {
    /// The list.
    public var list: DisposalList
    /// What can be done next.
    public var next: [DisposalNext]
    /// What stands in the way.
    public var obstacles: [Message]
    /// The copies elsewhere that hold an item.
    public var copies: [DisposalCopy]
    /// The files that repairs put away and that go with an item, by its record.
    public var displaced: [RecordID: [String]] = [:]
    /// What became of this machine's index, in one word, where something was destroyed.
    public var index: String?
    /// The names of people and departments.
    public var names: NameBook

    /// A report.
    public init(
        _ list: DisposalList, next: [DisposalNext], obstacles: [Message], names: NameBook
    ) {
        self.list = list
        self.next = next
        self.obstacles = obstacles
        copies = list.copies ?? []
        self.names = names
    }
}

extension DisposalReport: Report {
    /// The list as lines: head, items, decisions, copies, what is next.
    public func lines(on screen: Screen) -> [String] {
        let language = screen.language
        var lines = [
            "\(list.number)  \(ChoiceNames.name(list.state, in: language))  \(names.department(list.holding))",
            DisposalText.digest.text(language, ["digest": list.digest.description]),
        ]
        if let waiting = list.waiting {
            lines.append(
                DisposalText.waiting.text(
                    language,
                    [
                        "since": waiting.since.description,
                        "until": waiting.until.description,
                    ]))
        }
        if let certificate = list.certificate {
            lines.append(DisposalText.certificate.text(language, ["number": certificate]))
        }
        lines +=
            itemLines(on: screen) + displacedLines(language) + people(language)
            + pendingLines(language) + copyLines(language)
        lines += nextLines(language)
        if list.items.contains(where: { $0.outcome.state.isGone }) {
            lines.append(DisposalText.honest.text(language))
            lines.append(DisposalText.indexes.text(language))
        }
        let failed = index == "failed" || index == "discarded"
        if failed { lines.append(DisposalText.indexFailed.text(language)) }
        return lines
    }

    private func itemLines(on screen: Screen) -> [String] {
        let language = screen.language
        var table = TextTable([
            .init(Heading.number.text(language)), .init(Heading.item.text(language)),
            .init(Heading.title.text(language), least: 8),
            .init(Heading.dueOn.text(language)), .init(DisposalText.outcome.text(language)),
        ])
        for item in list.items {
            table.add([
                .init(item.number.description), .init(item.item.description),
                .init(item.title), .init(item.dueOn.description),
                .init(ChoiceNames.name(item.outcome.state, in: language)),
            ])
        }
        return table.lines(on: screen)
    }

    private func displacedLines(_ language: Language) -> [String] {
        list.items.compactMap { item in
            guard let files = displaced[item.record] else { return nil }
            return DisposalText.displaced.text(
                language,
                [
                    "item": "\(item.number) \(item.item)", "count": "\(files.count)",
                    "files": files.joined(separator: Message.listSeparator),
                ])
        }
    }

    private func people(_ language: Language) -> [String] {
        var lines = list.standing.map { decision in
            DisposalText.decided.text(
                language,
                [
                    "role": names.role(decision.role), "name": decision.name,
                    "decision": ChoiceNames.name(decision.decision, in: language),
                    "date": decision.at.date.description, "comment": decision.comment ?? "",
                ])
        }
        if !list.supervisors.isEmpty {
            let people = list.supervisors.map(names.person)
            lines.append(
                DisposalText.supervisors.text(
                    language, ["people": people.joined(separator: Message.listSeparator)]))
        }
        return lines
    }

    private func pendingLines(_ language: Language) -> [String] {
        names.pending(list.pending, "disposal", language)
    }

    private func copyLines(_ language: Language) -> [String] {
        copies.enumerated().map { index, copy in
            let state =
                copy.gone.map {
                    DisposalText.gone.text(
                        language,
                        [
                            "way": ChoiceNames.name($0.way, in: language),
                            "date": $0.registered.at.date.description,
                        ])
                } ?? DisposalText.outstanding.text(language)
            return DisposalText.copy.text(
                language,
                [
                    "number": "\(index + 1)", "name": copy.name, "holder": copy.holder,
                    "state": state,
                ])
        }
    }

    private func nextLines(_ language: Language) -> [String] {
        let acts =
            next.isEmpty
            ? [DisposalText.nothingNext.text(language)]
            : next.map { one in
                // Where nobody can, whoever would have to be found.
                let people =
                    one.people.isEmpty
                    ? one.roles.map { "(\(names.role($0)))" } : one.people.map(names.person)
                return DisposalText.next.text(
                    language,
                    [
                        "action": ChoiceNames.name(one.action, in: language),
                        "word": one.action.rawValue,
                        "people": people.joined(separator: Message.listSeparator),
                    ])
            }
        let obstacles = obstacles.map {
            DisposalText.obstacles.text(
                language, ["what": MessageCatalogue.sentence(for: $0, in: language)])
        }
        return acts + obstacles
    }

    /// `{id, number, state, items, next: [{action, roles, people}], obstacles, …}`.
    public var json: JSONValue {
        guard case .object(var object) = list.json else { return .null }
        object["salt"] = nil
        object["items"] = .array(
            list.items.map { item in
                guard case .object(var object) = item.json else { return .null }
                object["salt"] = nil
                object["outcome"] = object["outcome"] ?? ["state": "pending"]
                object["displaced"] = displaced[item.record].map { files in
                    .array(files.map { .string($0) })
                }
                return .object(object)
            })
        object["digest"] = .string(list.digest.description)
        object["copies"] = .array(copies.map(\.json))
        object["index"] = index.map { .string($0) }
        object["next"] = .array(
            next.map { one in
                [
                    "action": .string(one.action.rawValue),
                    "roles": .array(one.roles.map { .string($0.description) }),
                    "people": .array(one.people.map { .string($0.description) }),
                ]
            })
        object["obstacles"] = .array(
            obstacles.map { message in
                [
                    "reason": .string(message.reason),
                    "message": .string(
                        MessageCatalogue.sentence(for: message, in: names.language)),
                ]
            })
        return .object(object)
    }
}
