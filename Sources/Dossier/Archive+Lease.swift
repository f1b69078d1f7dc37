internal import DossierLedger
internal import DossierModel
internal import DossierRegistration
public import DossierStore

extension Archive {
    /// Who has the right to write, and what is known of that process; nil when nobody has it.
    public func lease() throws -> (state: LeaseState, standing: LeaseState.Standing)? {
        guard let state = try LeaseState.read(store) else { return nil }
        return (state, state.standing(in: store))
    }

    /// Takes the right to write away from a command that is gone; from one that may be at work only
    /// by force, which the ledger then tells.
    ///
    /// What the other command had not committed is not done; it notices and stops. Whoever stops this
    /// one between taking the lease away and telling of it leaves word of it in the archive, and the next
    /// administrator's act tells.
    ///
    /// - Returns: the lease that was taken away, and what its holder was; nil when there was none.
    /// - Throws: `leaseHeld` without force; `notPermitted`.
    public func releaseLease(
        isForced: Bool
    ) throws -> (state: LeaseState, standing: LeaseState.Standing)? {
        guard let lease = try lease() else { return nil }
        guard lease.standing == .live else {
            try lease.state.release(store)
            return lease
        }
        guard isForced else {
            throw RegistrationError(
                .leaseHeld, lease.state.lease?.holder.person ?? "?",
                detail: lease.state.lease?.process.host ?? "?")
        }
        let staff = try staffWhoMayRelease()
        let taken = try ForcedRelease.release(lease.state, of: store, by: staff)
        _ = try write { desk in try desk.tellReleases(own: taken) }
        return lease
    }

    /// Refuses whoever may not take the lease away, before it is taken, and tells of the attempt
    /// where the other writer gives the lease back in time.
    private func staffWhoMayRelease() throws -> StaffID {
        do {
            return try write(isRehearsal: true) { desk in
                try desk.authority.require(.manageStaff)
                return desk.actor
            }.value
        } catch let error as RegistrationError {
            if error.refusal != nil { _ = try? write { _ in throw error } }
            throw error
        }
    }
}
