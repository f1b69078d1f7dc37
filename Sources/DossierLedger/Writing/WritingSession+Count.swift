public import DossierStore

extension WritingSession {
    /// Counts something in a register without an event of its own.
    ///
    /// Only for what the commitments leave out, as refused attempts within the hour of one that an
    /// event tells of: everything else goes through ``commit(_:_:)``.
    ///
    /// - Throws: what ``Writer/commit(_:ledgerPart:)`` throws.
    public func count(_ changes: ChangeSet) throws {
        try writing().commit(changes)
    }
}
