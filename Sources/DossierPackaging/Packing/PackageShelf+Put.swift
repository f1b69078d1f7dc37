import DossierStore

extension PackageShelf {
    /// What came of putting a package on the shelf.
    struct Put {
        /// What was written.
        var written: PackageAssembly.Written
        /// The file as it is stored.
        var stored: KnownContent
        /// The number of the event.
        var sequence: Int
    }
}
