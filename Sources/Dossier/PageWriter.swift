internal import DossierLedger
internal import DossierModel
internal import DossierReport
internal import DossierStore

/// Writes derived pages behind a commit, without journal or event (design §3).
///
/// A page that cannot be written is stale, nothing more: the act it follows is done.
struct PageWriter {
    let archive: Archive
    let session: WritingSession

    private var layout: Layout { archive.store.layout }

    /// Writes the cards of the volumes that an act has touched, and the catalogues of those whose
    /// cards it changed.
    ///
    /// - Returns: the pages that could not be written.
    func write(for volumes: Set<Volume>, changedCards: Set<Volume>) -> [String] {
        var stale: [String] = []
        for volume in volumes.sorted() {
            attempt(volume.path.appending(layout.cardPage), &stale) {
                try archive.cardPage(of: volume)
            }
        }
        let places = Set(
            changedCards.map { Place(year: $0.year, department: $0.department) })
        for place in places.sorted() { writeCatalogue(place, &stale) }
        if !places.isEmpty { writeRoot(&stale) }
        return stale
    }

    /// Writes every page there is; returns how many, and those that could not be written.
    func writeAll() throws -> (count: Int, stale: [String]) {
        let volumes = try VolumeFinder(store: archive.store).allVolumes()
        let places = Set(volumes.map { Place(year: $0.year, department: $0.department) })
        var stale = write(for: Set(volumes), changedCards: Set(volumes))
        if volumes.isEmpty { writeRoot(&stale) }
        return (volumes.count + 2 * places.count + 1 - stale.count, stale)
    }

    private struct Place: Hashable, Comparable {
        var year: Int
        var department: DepartmentCode

        static func < (left: Self, right: Self) -> Bool {
            (left.year, left.department) < (right.year, right.department)
        }
    }

    private func writeCatalogue(_ place: Place, _ stale: inout [String]) {
        let folder = Layout.department(place.year, place.department)
        guard let content = try? archive.catalogue(place.year, place.department) else {
            stale.append(folder.description)
            return
        }
        attempt(folder.appending(layout.cataloguePage), &stale) {
            CataloguePage.html(of: content)
        }
        attempt(folder.appending(layout.catalogueTable), &stale) {
            CatalogueCSV.bytes(of: content)
        }
    }

    private func writeRoot(_ stale: inout [String]) {
        attempt(layout.rootPage, &stale) { try archive.rootPage() }
    }

    private func attempt(
        _ path: RelativePath, _ stale: inout [String], _ make: () throws -> [UInt8]
    ) {
        do {
            try session.writeDerived(try make(), to: path)
        } catch {
            stale.append(path.description)
        }
    }
}
