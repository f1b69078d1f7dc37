public import DossierModel
internal import DossierStore

extension Desk {
    /// Gives a dossier another responsible person: the department's manager, to somebody of that
    /// department (rule HND-1).
    ///
    /// - Throws: `approvalNeeded` for anybody else; `ownHandOver` for the responsible person;
    ///   `otherDepartment` for a successor from elsewhere; `noSuchStaff`, `hasLeft`, `unchanged`,
    ///   `dossierClosed`.
    public func reassign(_ number: ClientNumber, to successor: StaffID) throws -> Card {
        var state = try newestVolume(number)
        try requireOpen(state.card)
        try requireReassigning(state.card, to: successor)
        guard state.card.responsible != successor else {
            throw RegistrationError(.unchanged, number.description, detail: "\(successor)")
        }
        state.card.responsible = successor
        var changes = PlannedChanges()
        let draft = cardEvent(.dossierReassigned, &state, &changes)
        try commit(changes, [draft])
        return state.card
    }

    /// Refuses another responsible person unless the manager of the department names one of it.
    func requireReassigning(
        _ card: Card, to successor: StaffID
    ) throws(RegistrationError) {
        guard card.responsible != actor || store.description.sandbox && isManager(of: card) else {
            throw RegistrationError(.ownHandOver, card.number.description, rule: "HND-1")
        }
        try authority.requireSeat(.leaversClients, holding: card.holding, rule: "HND-1")
        let member = try member(successor)
        guard member.department == card.holding else {
            throw RegistrationError(
                .otherDepartment, successor.description,
                detail: "\(member.department) → \(card.holding)", rule: "HND-1")
        }
    }

    private func isManager(of card: Card) -> Bool {
        authority.may(.reassign, in: [card.holding]) || authority.holds("administrator")
    }
}
