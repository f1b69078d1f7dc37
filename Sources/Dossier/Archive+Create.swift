internal import DossierLedger
public import DossierModel
internal import DossierReport
public import DossierStore
public import SystemPackage

extension Archive {
    /// Makes an archive: the tree of the format, the default policy, event 0, the keys.
    ///
    /// - Throws: ``StoreError`` with status 73 when the folder lies in an archive, or is not empty
    ///   and the plan does not lay the archive around what is there; then nothing was made.
    public static func create(
        _ plan: ArchivePlan, surroundings: Surroundings, system: any SystemCalls = HostSystem()
    ) throws -> CreatedArchive {
        try Store.checkCreation(at: plan.root, around: plan.around, system: system)
        let identities = surroundings.identities
        let id: ArchiveID = identities.makeID()
        let keys = try FoundingKeys(plan, archive: id, surroundings, system)
        let founding = Founding(plan, id: id, keys: keys, surroundings)
        let store: Store
        do {
            store = try Store.create(
                at: plan.root, files: try founding.files(), directories: founding.directories(),
                around: plan.around, system: system)
        } catch {
            // A key of an archive that there is not would only puzzle whoever finds it; that of
            // one that stands, though its making failed at the end, is the only one.
            if !mayStand(id, at: plan.root, system) {
                keys.discard(from: KeyFolder(surroundings.configurationFolder, system: system), id)
                throw error
            }
            guard keys.recoveryText != nil, let cause = error as? StoreError else { throw error }
            let place = KeyFolder(surroundings.configurationFolder).recoveryKeyPath(id)
            throw FoundingError(cause: cause, recoveryKey: place)
        }
        var own = surroundings
        own.staff = plan.sandbox ? founding.founder.id : nil
        return CreatedArchive(
            root: plan.root, archive: try Archive(store: store, surroundings: own),
            founder: founding.founder, recoveryKey: keys.recoveryText,
            configurationFolder: surroundings.configurationFolder)
    }

    /// Whether an archive of that id is there, or cannot be looked for.
    private static func mayStand(
        _ id: ArchiveID, at root: FilePath, _ system: any SystemCalls
    ) -> Bool {
        do throws(StoreError) {
            return try Store.open(root, system: system).description.id == id
        } catch {
            return error.code != .notAnArchive
        }
    }

    /// Where the recovery key of this archive lies still, because its making was stopped before the key
    /// was printed; nil where it does not.
    public var recoveryKeyLeft: FilePath? {
        let folder = KeyFolder(surroundings.configurationFolder, system: store.system)
        let id = store.description.id
        return folder.keepsRecovery(id) ? folder.recoveryKeyPath(id) : nil
    }

    /// The public key of the person at this machine, made on first use.
    public static func personKey(
        in folder: FilePath, _ identities: some IdentitySource,
        system: any SystemCalls = HostSystem()
    ) throws -> PublicKeyText {
        try KeyFolder(folder, system: system).personKey(madeFrom: identities).publicKey
    }
}
