public import DossierModel
public import DossierPackaging
internal import DossierRegistration
internal import DossierStore
public import SystemPackage

extension Archive {
    /// Hands packages over (rule STO-12).
    ///
    /// - Parameters:
    ///   - request: What is wanted.
    ///   - progress: Is told how many bytes were read; what it throws ends the work.
    /// - Returns: what was made.
    /// - Throws: `copyNotPermitted`, and as ``HandOffSender/send(_:progress:)``.
    public func handOff(
        _ request: HandOffRequest, progress: @escaping (_ bytes: Int64) throws -> Void = { _ in }
    ) throws -> Written<SentHandOff> {
        try write { desk in
            try desk.requireCopying([.pack, .export], .handOff)
            return try HandOffSender(
                session: desk.session, clock: desk.clock, identities: desk.identities
            ).send(request, progress: progress)
        }
    }

    /// Enters the receipt of a hand-over.
    ///
    /// - Throws: `notPermitted`, and as ``HandOffConfirmation/confirm(_:)``.
    public func confirm(_ receipt: SignedReceipt) throws -> Written<CopyEntry> {
        try write { desk in
            if !desk.authority.may(.export) { try desk.authority.require(.pack) }
            return try HandOffConfirmation(
                session: desk.session, clock: desk.clock, identities: desk.identities
            ).confirm(receipt)
        }
    }

    /// The file of a package of this archive, by its name such as `TF-2026-11-S`; nil for other texts.
    public func packageFile(_ name: String) -> FilePath? {
        guard let package = MonthPackage(name) else { return nil }
        return store.layout.packages(package.month).appending(package.file).names
            .reduce(store.root) { path, name in
                path.appending(String(decoding: name, as: UTF8.self))
            }
    }
}
