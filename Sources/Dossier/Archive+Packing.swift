public import DossierPackaging

extension Archive {
    /// Packs a month, when the archive has no error that the request does not allow.
    ///
    /// - Parameters:
    ///   - request: What is wanted.
    ///   - progress: Told after every file how many bytes are packed; what it throws ends the work.
    /// - Returns: what was made.
    /// - Throws: as ``MonthlyFiling/pack(_:progress:)``.
    public func pack(
        _ request: PackRequest, progress: @escaping (_ bytes: Int64) throws -> Void = { _ in }
    ) throws -> Written<PackReport> {
        try MonthlyFiling(self) { _ in [] }.pack(request, progress: progress)
    }
}
