import DossierModel

/// A derived page is not there (design §3).
struct PageMissing: FolderRule {
    let definition = RuleDefinition(
        "page-missing", .notice, .usability, standard: ["1-12"], serves: ["NUM-13"])

    func check(_ folder: FolderListing, in context: ValidationContext) -> [Finding] {
        let layout = context.layout
        return pages(of: folder, layout).filter { page in
            !folder.entries.contains { $0.name == page.bytes }
        }.map { page in
            finding(folder.path.map { $0.appending(page) } ?? page)
        }
    }

    private func pages(of folder: FolderListing, _ layout: Layout) -> [RelativePath] {
        switch folder.place {
        case .root: return [layout.rootPage]
        case .department:
            let hasVolumes = folder.entries.contains { entry in
                entry.isFolder && folder.place.entering(entry.name, layout) != .foreign
            }
            return hasVolumes ? [layout.cataloguePage, layout.catalogueTable] : []
        case .volume:
            let card = Array(VolumeFile.card.rawValue.utf8)
            return folder.entries.contains { $0.name == card } ? [layout.cardPage] : []
        default: return []
        }
    }
}
