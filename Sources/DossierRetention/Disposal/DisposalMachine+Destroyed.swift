internal import DossierModel

extension DisposalMachine {
    /// Refuses to go by a list that says of itself that something was destroyed: the ledger must tell of
    /// every decision and count, and of each destruction.
    ///
    /// The chain is not gone through anew: the policy may have become another one since.
    ///
    /// - Parameter act: What is tried.
    /// - Throws: the refusal.
    public func requireDestruction(_ act: DisposalWord) throws(DisposalRefusal) {
        guard facts.told != nil else { throw refusal(.signature, act) }
        let digest = list.digest
        let agreed = list.standing.filter { $0.decision == .agree }
        let untold = agreed.first { signature in
            let isTold = facts.tells(signature.by, of: digest, at: signature.at, signature.paper)
            return !isTold || signature.digest != digest
        }
        if let untold { throw refusal(.signature, act, detail: untold.by.description) }
        let people = Set(agreed.map(\.by)).subtracting([list.drafted.by])
        guard people.count >= 2 else {
            let seat = approval.due?.seat.role.description ?? ""
            throw DisposalRefusal(.notApproved, act, list, detail: seat)
        }
        guard list.supervisors.count >= 2, isTold(.before) else {
            throw DisposalRefusal(.notCounted, act, list)
        }
        let lone = list.items.first {
            $0.outcome.state.isGone && !facts.destroyed.contains($0.record)
        }
        if let lone {
            let name = "\(lone.number) \(lone.item)"
            throw DisposalRefusal(.untold, act, list, detail: name)
        }
    }
}
