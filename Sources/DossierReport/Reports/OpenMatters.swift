public import DossierModel

/// What waits for somebody about terms, destruction, copies and personal data (`status`, `audit`).
public struct OpenMatters: Sendable, Equatable {
    /// How much is due and on no list, by class; what is held is not counted.
    public var due: [String: Int] = [:]
    /// How many disposal lists wait for somebody, by where they stand.
    public var lists: [DisposalState: Int] = [:]
    /// Copies that are out behind the day on which they were to be back or destroyed.
    public var overdueCopies = 0
    /// Requests of clients about their data without an answer.
    public var openRequests = 0
    /// Those of them whose day has passed.
    public var overdueRequests = 0

    /// Nothing waits.
    public init() {}
}

extension OpenMatters {
    /// One line a matter that waits, the most urgent marked.
    func lines(_ language: Language) -> [(String, TextStyle.Emphasis?)] {
        let book = NameBook(language: language)
        let classes = due.sorted { $0.key < $1.key }.map { "\($0.key) \(Quantity.count($0.value))" }
        let states = DisposalState.allCases.compactMap { state in
            lists[state].map { "\(ChoiceNames.name(state, in: language)) \(Quantity.count($0))" }
        }
        let lines: [(StatusText, Int, [String: String], TextStyle.Emphasis?)] = [
            (.dueUnlisted, due.values.reduce(0, +), ["classes": book.list(classes)], .yellow),
            (.listsWaiting, lists.values.reduce(0, +), ["states": book.list(states)], .yellow),
            (.copiesOverdue, overdueCopies, [:], .red),
            (
                .requestsOpen, openRequests, ["overdue": Quantity.count(overdueRequests)],
                overdueRequests > 0 ? .red : .yellow
            ),
        ]
        return lines.compactMap { text, count, arguments, emphasis in
            guard count > 0 else { return nil }
            let all = arguments.merging(["count": Quantity.count(count)]) { $1 }
            return (text.text(language, all), emphasis)
        }
    }

    /// `{due, lists, copiesOverdue, requests}`.
    var json: JSONValue {
        let number = { (value: Int) in JSONValue.integer(Int64(value)) }
        let classes = due.sorted { $0.key < $1.key }.map { ($0.key, number($0.value)) }
        let states = lists.sorted { $0.key.rawValue < $1.key.rawValue }
            .map { ($0.key.rawValue, number($0.value)) }
        return [
            "due": .object(JSONObject(classes)), "lists": .object(JSONObject(states)),
            "copiesOverdue": number(overdueCopies),
            "requests": ["open": number(openRequests), "overdue": number(overdueRequests)],
        ]
    }
}
