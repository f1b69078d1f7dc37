internal import DossierModel
public import DossierPackaging
internal import DossierReport
internal import DossierValidation

extension Archive {
    /// Packs a month, when the archive has no error that the request does not allow.
    ///
    /// - Parameters:
    ///   - request: What is wanted.
    ///   - progress: Told after every file how many bytes are packed; what it throws ends the work.
    /// - Returns: what was made.
    /// - Throws: `noSuchRule` for a rule to allow that nobody knows; as
    ///   ``MonthlyFiling/pack(_:progress:)``.
    public func pack(
        _ request: PackRequest, progress: @escaping (_ bytes: Int64) throws -> Void = { _ in }
    ) throws -> Written<PackReport> {
        let rules = Set(RuleBook.definitions.map(\.id))
        if let unknown = request.allowed.first(where: { !rules.contains($0) }) {
            throw PackingError(.noSuchRule, unknown)
        }
        // What is packed is read and compared while it is packed; all else need not be read again.
        return try MonthlyFiling(self) { try $0.validate(isDeep: false).findings }
            .pack(request, progress: progress)
    }
}
