public import DossierModel
internal import DossierRegistration
public import DossierReport
internal import DossierRetention

extension Archive {
    /// Asks for the release of a hold, or agrees to it; once it is released, what it stopped on disposal
    /// lists is asked about once more.
    ///
    /// - Parameters:
    ///   - id: The hold.
    ///   - reason: Why; needed from the first who asks.
    /// - Returns: the hold, and the items that became something else.
    /// - Throws: as ``Desk/releaseHold(_:reason:)``.
    public func releaseHold(_ id: EntryID, reason: String?) throws -> Written<HoldOutcome> {
        try write { desk in
            let hold = try desk.releaseHold(id, reason: reason)
            return HoldOutcome(hold, Disposals.reconsider(behind: hold, desk))
        }
    }

    /// Countersigns an agreement on paper to a release, as ``releaseHold(_:reason:)``.
    public func countersignRelease(_ id: EntryID, _ step: Int) throws -> Written<HoldOutcome> {
        try write { desk in
            let hold = try desk.countersignRelease(id, step)
            return HoldOutcome(hold, Disposals.reconsider(behind: hold, desk))
        }
    }
}

/// A hold behind an act, and what its release changed on disposal lists.
public struct HoldOutcome: Sendable {
    /// The hold.
    public var hold: HoldEntry
    /// The items that it had stopped.
    public var reconsidered: [ReconsideredItem]

    init(_ hold: HoldEntry, _ reconsidered: [ReconsideredItem]) {
        self.hold = hold
        self.reconsidered = reconsidered
    }
}

extension Disposals {
    /// Asks once more about what holds stopped, when one was released.
    ///
    /// The release is done whatever becomes of this: what cannot be entered now is asked about when the
    /// list is executed.
    static func reconsider(behind hold: HoldEntry, _ desk: Desk) -> [ReconsideredItem] {
        guard hold.release?.at != nil, let lists = try? desk.disposals() else { return [] }
        return lists.filter { !$0.state.isFinal }.flatMap { list -> [ReconsideredItem] in
            let held = Set(list.items.filter(DisposalMachine.isHeldBack).map(\.record))
            guard !held.isEmpty, let new = try? reconsidered(list, desk) else { return [] }
            return new.items.filter { held.contains($0.record) }.map { item in
                ReconsideredItem(
                    list: list.number, number: item.number, item: item.item,
                    outcome: item.outcome)
            }
        }
    }

    private static func reconsidered(_ list: DisposalList, _ desk: Desk) throws -> DisposalList {
        let facts = try DisposalInquiry(desk.store, desk.clock)
            .facts(of: list, checksSignatures: false)
        let act = DisposalAct.reconsider
        let new = try DisposalMachine(list, facts).apply(act, by: desk.actor)
        return try desk.keep(new, .disposalChanged, facts: told(act, of: list, new))
    }
}
