public import DossierModel
public import DossierStore

/// With what somebody comes to an archive: a folder of keys and, in a sandbox, a name.
public struct Credentials: Sendable {
    /// The person's keys.
    public var keys: KeyFolder
    /// As whom to act, in a sandbox alone.
    public var asStaff: StaffID?

    /// What somebody comes with.
    public init(keys: KeyFolder, asStaff: StaffID? = nil) {
        self.keys = keys
        self.asStaff = asStaff
    }

    /// Who that is in an archive.
    ///
    /// - Throws: what ``Signatories/resolve(_:keys:archive:first:asStaff:on:)`` throws, or what
    ///   reading the ledger or `staff.json` met.
    public func signatory(in store: Store, on day: CalendarDate) throws -> Signatory {
        let staff: StaffPolicy = try store.document(Layout.policy(.staff))
        return try Signatories.resolve(
            staff, keys: keys, archive: store.description,
            first: Ledger(store: store).firstEvent(), asStaff: asStaff, on: day)
    }
}
