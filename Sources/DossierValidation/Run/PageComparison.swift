import DossierModel
import DossierStore

/// Compares the pages above the volumes, root page and catalogues, with what they should say.
struct PageComparison {
    private let survey: Survey
    private let facts: [VolumeFacts]

    /// A comparison after the volumes were read.
    init(_ survey: Survey, _ facts: [VolumeFacts]) {
        self.survey = survey
        self.facts = facts
    }

    /// The pages that are there and say something else than they should.
    var stale: [RelativePath] {
        let layout = survey.store.layout
        var pages = survey.options.includes(layout.rootPage) ? self.stale(in: nil) : []
        let folders = Dictionary(grouping: facts) { facts in
            Layout.department(facts.volume.year, facts.volume.department)
        }
        let catalogues = [layout.cataloguePage, layout.catalogueTable]
        for (folder, volumes) in folders.sorted(by: { $0.key < $1.key })
        where catalogues.contains(where: { survey.options.includes(folder.appending($0)) }) {
            guard mayBeStale(catalogues.map(folder.appending), volumes) else { continue }
            pages += stale(in: folder)
        }
        return pages
    }

    /// Whether a card is newer than a page; a deep validation does not ask for times.
    private func mayBeStale(_ pages: [RelativePath], _ volumes: [VolumeFacts]) -> Bool {
        if survey.options.isDeep { return true }
        var sources: Set = [
            Layout.description, Layout.policy(.staff), Layout.policy(.departments),
        ]
        for volume in volumes.map(\.volume) {
            sources.insert(volume.path(.card))
            // A volume that came or went changed its grade's folder.
            if let grade = volume.path.parent { sources.insert(grade) }
        }
        let written = pages.compactMap(modified).min() ?? .max
        return sources.contains { source in modified(source).map { $0 >= written } ?? false }
    }

    private func modified(_ path: RelativePath) -> Int64? {
        (try? survey.store.status(path))?.modified
    }

    /// Looks twice, for somebody may be writing.
    private func stale(in folder: RelativePath?) -> [RelativePath] {
        let once = differing(in: folder)
        return once.isEmpty ? [] : differing(in: folder)
    }

    private func differing(in folder: RelativePath?) -> [RelativePath] {
        survey.options.folderPages(folder).compactMap { path, wanted in
            guard survey.options.includes(path), let bytes = try? survey.store.bytes(path) else {
                return nil
            }
            return bytes == wanted ? nil : path
        }.sorted()
    }
}
