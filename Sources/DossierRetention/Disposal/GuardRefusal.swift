public import DossierModel

/// That a guard stands against the destruction of an item, or of the whole list.
public struct GuardRefusal: Sendable, Equatable {
    /// Which guard.
    public var reason: DisposalGuard
    /// The item; nil for the whole list.
    public var item: ItemNumber?
    /// The dossier of the item.
    public var number: ClientNumber?
    /// What else the sentence names: a day, a hold, another record.
    public var detail: String

    /// A refusal.
    public init(_ reason: DisposalGuard, _ item: DisposalItem? = nil, detail: String = "") {
        self.reason = reason
        self.item = item?.item
        number = item?.number
        self.detail = detail
    }

    /// The sentence for a person.
    public var message: Message {
        let place = [number?.description, item?.description].compactMap { $0 }
        return Message(
            reason, ["item": place.joined(separator: " "), "detail": detail])
    }
}
