import DossierModel
import DossierStore

/// Lists folders and tells what their names stand for.
struct TreeScan: Sendable {
    private let store: Store
    private let ignored: IgnoredNames
    private let walker: TreeWalker

    /// A scan of an archive.
    init(_ store: Store, ignored: IgnoredNames) {
        self.store = store
        self.ignored = ignored
        walker = TreeWalker(store, includesSystem: true)
    }

    /// What is in a folder, in order of names.
    ///
    /// A folder that cannot be listed holds one entry: itself, with the reason.
    func listing(_ folder: RelativePath?, _ place: TreePlace) -> FolderListing {
        var entries: [TreeEntry] = []
        walker.walk(folder) { entry in
            switch entry {
            case .found(let path, let status):
                let isFolder = status.kind == .directory
                entries.append(
                    TreeEntry(
                        path: path, status: .success(status), place: place,
                        isIgnored: ignored.ignores(path, isDirectory: isFolder)))
            case .unreadable(let path, let error):
                let own = path ?? folder ?? Layout.system
                entries.append(
                    TreeEntry(path: own, status: .failure(error), place: place, isIgnored: false))
            }
            return .skip
        }
        entries.sort { $0.path < $1.path }
        return FolderListing(path: folder, place: place, entries: entries)
    }

    /// The folders of a listing that are walked further, with where they stand.
    func folders(in listing: FolderListing) -> [(path: RelativePath, place: TreePlace)] {
        listing.entries.compactMap { entry in
            guard entry.isFolder, !entry.isIgnored else { return nil }
            let place = listing.place.entering(entry.name, store.layout)
            guard place != .foreign, place != .packages, !Self.isLeftOut(entry.path) else {
                return nil
            }
            return (entry.path, place)
        }
    }

    /// The ledger has rules of its own, and what lies in `work` is on its way.
    private static func isLeftOut(_ path: RelativePath) -> Bool {
        path == Layout.ledger || path == Layout.accessLog || path == Layout.work
    }

    /// All folders of a part of the tree, each before those in it.
    func listings(_ start: RelativePath, _ place: TreePlace) -> [FolderListing] {
        var waiting = [(path: start, place: place)]
        var listings: [FolderListing] = []
        while let folder = waiting.popLast() {
            let listing = listing(folder.path, folder.place)
            waiting += folders(in: listing).reversed()
            listings.append(listing)
        }
        return listings
    }
}
