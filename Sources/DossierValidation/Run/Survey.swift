import DossierModel
import DossierStore

/// The tree above the volumes: lists its folders, checks their names, and finds the volumes.
struct Survey: Sendable {
    /// The archive.
    let store: Store
    /// What is validated.
    let options: ValidationOptions
    /// What every rule may know.
    private(set) var context: ValidationContext
    /// Lists folders.
    let scan: TreeScan
    /// The volumes, in order of path.
    private(set) var volumes: [Volume] = []
    /// What is wrong above the volumes.
    private(set) var findings = FindingCollector()

    /// Surveys an archive.
    ///
    /// - Throws: what reading `.dossierignore` met.
    init(_ store: Store, _ options: ValidationOptions) throws(StoreError) {
        self.store = store
        self.options = options
        context = ValidationContext(store, options)
        scan = TreeScan(store, ignored: try IgnoredNames(of: store))
        var waiting: [(path: RelativePath?, place: TreePlace)] = [(nil, .root)]
        let check = NameCheck(options, context)
        while let folder = waiting.popLast() {
            let listing = scan.listing(folder.path, folder.place)
            findings.add(check.findings(in: listing))
            for next in scan.folders(in: listing) where options.concerns(next.path) {
                if case .volume(let volume) = next.place {
                    volumes.append(volume)
                } else {
                    waiting.append((next.path, next.place))
                }
            }
        }
        volumes.sort()
        note(options.isWhole ? volumes : (try? VolumeFinder(store: store).allVolumes()) ?? volumes)
    }

    /// Notes what the volumes of the archive, in order of path, tell of each other.
    private mutating func note(_ all: [Volume]) {
        // Paths begin with the year.
        for volume in all {
            context.newest[volume.number] = volume.year
            context.years[volume.number, default: []].insert(volume.year)
        }
        guard !options.isWhole else { return }
        let meant = Set(volumes.filter { options.includes($0.path) })
        let others = Set(Set(all).subtracting(meant).map(\.number))
        let whole = Set(meant.map(\.number)).subtracting(others)
        context.wholeDossiers = whole
        context.hasPartDossiers = volumes.contains { !whole.contains($0.number) }
    }
}
