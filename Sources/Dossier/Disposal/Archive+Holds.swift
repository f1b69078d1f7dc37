public import DossierModel
internal import DossierRetention
internal import DossierStore

extension Archive {
    /// Every hold, oldest first, also those released.
    ///
    /// - Throws: what reading the registers met.
    public func holds() throws -> [HoldEntry] { try RetentionRegisters.entries(in: store) }
}
