extension Layout {
    /// What this folder is, for whoever opens it.
    public var rootPage: RelativePath { page(folders.pages.root, "html") }

    /// The catalogue of a department's dossiers as a page, in the department's folder.
    public var cataloguePage: RelativePath { page(folders.pages.catalogue, "html") }

    /// The same catalogue for a spreadsheet.
    public var catalogueTable: RelativePath { page(folders.pages.catalogue, "csv") }

    /// The card of a dossier as a page, in the volume's folder.
    public var cardPage: RelativePath { page(folders.pages.card, "html") }

    private func page(_ name: String, _ ending: String) -> RelativePath {
        Self.trusted("\(name).\(ending)")
    }
}
