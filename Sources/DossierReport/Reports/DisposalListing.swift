public import DossierModel

/// The disposal lists of an archive (`disposal list`).
public struct DisposalListing: Sendable {
    /// The lists, oldest first.
    public var lists: [DisposalList]
    /// The names of people and departments.
    public var names: NameBook

    /// A listing.
    public init(_ lists: [DisposalList], names: NameBook) {
        self.lists = lists
        self.names = names
    }
}

extension DisposalListing: Report {
    /// A table.
    public func lines(on screen: Screen) -> [String] {
        let language = screen.language
        guard !lists.isEmpty else { return [DisposalText.noLists.text(language)] }
        var table = TextTable([
            .init(DisposalText.listNumber.text(language)), .init(Heading.holding.text(language)),
            .init(Heading.status.text(language)), .init(DisposalText.items.text(language)),
            .init(DisposalText.drafted.text(language)), .init(Heading.why.text(language), least: 8),
        ])
        for list in lists {
            table.add([
                .init(list.number, .bold), .init(names.department(list.holding)),
                .init(ChoiceNames.name(list.state, in: language)),
                .init("\(list.items.count)"), .init(list.drafted.at.date.description),
                .init(list.reason),
            ])
        }
        return table.lines(on: screen)
    }

    /// `{lists: [{id, number, holding, state, items}]}`; `items` is a count.
    public var json: JSONValue {
        [
            "lists": .array(
                lists.map { list in
                    [
                        "id": .string(list.id.description), "number": .string(list.number),
                        "holding": .string(list.holding.description),
                        "state": .string(list.state.rawValue),
                        "items": .integer(Int64(list.items.count)),
                        "reason": .string(list.reason),
                        "drafted": .string(list.drafted.at.description),
                    ]
                })
        ]
    }
}
