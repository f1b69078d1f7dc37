public import DossierModel

/// An item of a disposal list that a hold had stopped, as it is once the hold is released.
public struct ReconsideredItem: Sendable, Equatable {
    /// The number of the list.
    public var list: String
    /// The number of the dossier.
    public var number: ClientNumber
    /// The number of the document.
    public var item: ItemNumber
    /// What it is now.
    public var outcome: DisposalOutcome

    /// An item that is pending, in quarantine, or stopped by another reason.
    public init(
        list: String, number: ClientNumber, item: ItemNumber, outcome: DisposalOutcome
    ) {
        self.list = list
        self.number = number
        self.item = item
        self.outcome = outcome
    }

    /// A line for a person.
    public func line(_ language: Language) -> String {
        DisposalText.reconsidered.text(
            language,
            [
                "list": list, "item": "\(number) \(item)",
                "state": ChoiceNames.name(outcome.state, in: language),
            ])
    }

    /// `{list, number, item, state, reason}`.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("list", list)
        builder.add("number", text: number)
        builder.add("item", text: item)
        builder.add("state", outcome.state.rawValue)
        builder.add("reason", outcome.reason)
        return builder.value
    }
}
