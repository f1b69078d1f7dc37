public import DossierModel

extension DisposalMachine {
    /// Whether a hold stopped an item while it was being destroyed.
    public static func isHeldBack(_ item: DisposalItem) -> Bool {
        item.outcome.state == .deferred && item.outcome.reason == DisposalGuard.held.rawValue
    }

    /// Lets what a hold stopped become what it would be without: pending or in quarantine, or deferred
    /// for another reason.
    ///
    /// Nothing is destroyed by it, so anybody whose act released the hold may.
    func reconsider() throws(DisposalRefusal) -> DisposalList {
        try require(list.state == .partial || list.state == .executing, .reconsider)
        var new = list
        for (index, item) in list.items.enumerated() where Self.isHeldBack(item) {
            guard let first = guards(item, on: facts.today).first else {
                new.items[index].outcome = DisposalOutcome(
                    item.outcome.isAway ? .quarantined : .pending)
                continue
            }
            new.items[index].outcome.reason = first.reason.rawValue
        }
        guard new != list else { throw wrongState(.reconsider) }
        return new
    }
}
