public import DossierModel

/// What clients asked for about their data (`privacy request list`; rule PRV-5).
public struct PrivacyRequestListing: Sendable {
    /// The requests, oldest first.
    public var requests: [PrivacyRequest]
    /// The day on which they are looked at.
    public var day: CalendarDate
    /// The numbers of dossiers.
    public var numbers: [DossierID: ClientNumber] = [:]
    /// Item numbers.
    public var items: [RecordID: ItemNumber] = [:]
    /// The names of people.
    public var names: NameBook

    /// A listing.
    public init(_ requests: [PrivacyRequest], on day: CalendarDate, names: NameBook) {
        self.requests = requests
        self.day = day
        self.names = names
    }

    /// How many should have been answered already.
    public var overdue: Int { requests.filter { $0.isOverdue(on: day) }.count }
}

extension PrivacyRequestListing: Report {
    /// A table, and below it what could not be erased.
    public func lines(on screen: Screen) -> [String] {
        let language = screen.language
        guard !requests.isEmpty else { return [PrivacyText.noRequests.text(language)] }
        var table = TextTable([
            .init(Heading.number.text(language)), .init(PrivacyText.kind.text(language)),
            .init(PrivacyText.received.text(language)),
            .init(PrivacyText.asker.text(language), least: 6),
            .init(Heading.due.text(language)), .init(Heading.status.text(language), least: 6),
            .init("id"),
        ])
        for request in requests {
            table.add([
                .init(number(of: request), .bold),
                .init(ChoiceNames.name(request.kind, in: language)),
                .init(request.received.description), .init(request.from),
                .init(request.due.description), state(of: request, language),
                .init(request.id.description),
            ])
        }
        return table.lines(on: screen) + requests.flatMap { kept(of: $0, language) }
    }

    private func number(of request: PrivacyRequest) -> String {
        numbers[request.dossier]?.description ?? request.dossier.description
    }

    private func state(of request: PrivacyRequest, _ language: Language) -> TextTable.Cell {
        if let answer = request.answer {
            return .init(
                PrivacyText.answered.text(
                    language,
                    [
                        "decision": ChoiceNames.name(answer.decision, in: language),
                        "date": answer.registered.at.date.description,
                    ]))
        }
        return request.isOverdue(on: day)
            ? .init(PrivacyText.overdue.text(language), .red)
            : .init(PrivacyText.open.text(language))
    }

    private func kept(of request: PrivacyRequest, _ language: Language) -> [String] {
        let parts = (request.answer?.keptParts ?? []).map { kept in
            PrivacyText.keptPart.text(
                language,
                [
                    "part": ChoiceNames.name(kept.part, in: language),
                    "obstacle": ChoiceNames.name(kept.obstacle, in: language),
                    "authority": kept.authority ?? "",
                    "until": kept.until?.description ?? "",
                ])
        }
        let records = (request.answer?.kept ?? []).map { kept in
            PrivacyText.kept.text(
                language,
                [
                    "item": items[kept.record]?.description ?? kept.record.description,
                    "obstacle": ChoiceNames.name(kept.obstacle, in: language),
                    "authority": kept.authority ?? "",
                    "until": kept.until?.description ?? "",
                ])
        }
        return records + parts
    }

    /// `{requests: [{id, number, kind, received, from, due, overdue, answer, …}], overdue}`.
    public var json: JSONValue {
        [
            "requests": .array(requests.map(json)), "overdue": .integer(Int64(overdue)),
        ]
    }

    /// A request as in its register but for the salt, with the number and whether it is overdue.
    private func json(_ request: PrivacyRequest) -> JSONValue {
        guard case .object(var object) = request.json else { return .null }
        object["salt"] = nil
        object["number"] = .string(number(of: request))
        object["overdue"] = .bool(request.isOverdue(on: day))
        return .object(object)
    }
}
