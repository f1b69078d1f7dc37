internal import DossierModel
public import DossierPackaging
internal import DossierRegistration
internal import DossierRetention
internal import DossierStore

extension Archive {
    /// Makes the successor of a package that lacks what a disposal list destroyed (rule DES-4).
    ///
    /// - Parameters:
    ///   - request: Which package, and where the successor goes.
    ///   - list: The disposal list, by its number or its id.
    ///   - progress: Told how many bytes were read; what it throws ends the work.
    /// - Returns: what was made.
    /// - Throws: `notPermitted`, `copyNotPermitted`, `noSuchDisposal`, and as
    ///   ``PackageRewriter/rewrite(_:without:progress:)``.
    public func rewrite(
        _ request: RewriteRequest, without list: String,
        progress: @escaping (_ bytes: Int64) throws -> Void = { _ in }
    ) throws -> Written<RewrittenPackage> {
        try write { desk in
            if request.output == nil {
                try desk.authority.require(.pack)
            } else {
                try desk.requireCopying([.pack], .package)
            }
            let list = try desk.disposal(named: list)
            // A list in the register, and a tombstone, can be written by hand.
            let facts = try DisposalInquiry(desk.store, desk.clock)
                .facts(of: list, checksSignatures: true)
            if list.items.contains(where: \.outcome.state.isGone) {
                try DisposalMachine(list, facts).requireDestruction(.confirmCopy)
            }
            return try PackageRewriter(
                session: desk.session, clock: desk.clock, identities: desk.identities,
                threads: surroundings.processors
            ).rewrite(request, without: list, progress: progress)
        }
    }
}
