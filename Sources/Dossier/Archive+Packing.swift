internal import DossierModel
public import DossierPackaging
internal import DossierReport

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
        try checkRules(request.allowed)
        // Deep: a document or a card that somebody altered must refuse the packing, not merely be left
        // out of it or be sealed. What packing itself compares is not read twice.
        return try MonthlyFiling(self) { try $0.validate(isDeep: true, leaving: $1).findings }
            .pack(request, progress: progress)
    }
}
