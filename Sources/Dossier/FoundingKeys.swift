internal import DossierLedger
internal import DossierModel
internal import DossierStore
internal import SystemPackage

/// The three keys that event 0 names.
struct FoundingKeys {
    /// The founder's own.
    let founder: SigningKey
    /// The archive's, held by its administrator.
    let archive: SigningKey
    /// The offline one.
    let recovery: SigningKey
    /// The offline key's private file; nil in a sandbox.
    let recoveryText: String?

    init(
        _ plan: ArchivePlan, archive id: ArchiveID, _ surroundings: Surroundings,
        _ system: any SystemCalls
    ) throws {
        if plan.sandbox {
            founder = try SigningKey.sandbox(id, StaffID(serial: 1).description)
            archive = try SigningKey.sandbox(id, "archive")
            recovery = try SigningKey.sandbox(id, "recovery")
            recoveryText = nil
            return
        }
        let identities = surroundings.identities
        let folder = KeyFolder(surroundings.configurationFolder, system: system)
        founder = try folder.personKey(madeFrom: identities)
        archive = try Self.fresh(identities)
        recovery = try Self.fresh(identities)
        do {
            try folder.keep(archive, for: id)
            // Until it was printed: an archive that stands though its making failed at the end needs it.
            try folder.keepRecovery(recovery, for: id)
        } catch {
            folder.forget(id)
            throw error
        }
        let file = OpenSSHPrivateKeyFile(key: recovery, comment: "dossier recovery \(id)")
        recoveryText = String(decoding: file.bytes, as: UTF8.self)
    }

    /// Forgets the key of an archive that came to nothing.
    func discard(from folder: KeyFolder, _ id: ArchiveID) {
        if recoveryText != nil { folder.forget(id) }
    }

    private static func fresh(_ identities: some IdentitySource) throws -> SigningKey {
        try SigningKey(from: identities)
    }
}
