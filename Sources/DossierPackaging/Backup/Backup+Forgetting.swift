public import DossierStore
public import SystemPackage

extension Backup {
    /// Forgets what this user remembers of the files of full backups, for their names and digests may be
    /// those of what was destroyed; the next backup reads everything again, or is a full one.
    ///
    /// - Parameters:
    ///   - store: The archive.
    ///   - cache: The user's folder for caches.
    public static func forgetMemories(of store: Store, cache: FilePath) {
        for memory in BackupMemory.all(cache: cache, of: store) { memory.forget() }
    }
}
