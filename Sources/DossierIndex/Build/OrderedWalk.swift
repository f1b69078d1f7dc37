internal import DossierModel
internal import DossierStore

/// Walks a tree in the order of keys, so that it can be compared with what is known in one pass.
///
/// The store's walker gives the names of a folder in no order; here one folder at a time is listed
/// and sorted, and a folder's content comes where its name stands.
struct OrderedWalk {
    /// What the walk meets.
    enum Item {
        /// Something other than a folder.
        case entry(FileKey, RelativePath, FileStatus)
        /// A folder, before what is in it.
        case folder(FileKey, RelativePath)
        /// A folder that cannot be listed, or a name about which nothing is told; nil is the root.
        case unreadable(FileKey?, StoreError)
    }

    private let walker: TreeWalker

    /// A walk of an archive, without the archive's own folder.
    init(_ store: Store) {
        walker = TreeWalker(store)
    }

    /// Walks everything; `visit` gets every item and says of a folder whether to enter it.
    func walk(_ visit: (Item) throws -> Bool) throws {
        var waiting = [sorted(nil)]
        while let last = waiting.indices.last {
            guard let item = waiting[last].popLast() else {
                waiting.removeLast()
                continue
            }
            let enters = try visit(item)
            if enters, case .folder(_, let path) = item { waiting.append(sorted(path)) }
        }
    }

    /// What lies in a folder, the first last.
    private func sorted(_ folder: RelativePath?) -> [Item] {
        var items: [(key: FileKey, item: Item)] = []
        walker.walk(folder) { entry in
            switch entry {
            case .found(let path, let status):
                let key = FileKey(path)
                let isFolder = status.kind == .directory
                items.append((key, isFolder ? .folder(key, path) : .entry(key, path, status)))
            case .unreadable(let path, let error):
                let key = path.map { FileKey($0) }
                items.append((key ?? FileKey(bytes: []), .unreadable(key, error)))
            }
            return .skip
        }
        items.sort { $1.key < $0.key }
        return items.map(\.item)
    }
}
