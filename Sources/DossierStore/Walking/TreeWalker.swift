public import DossierModel
internal import SystemPackage

/// Walks a part of an archive, name by name, without following any link.
///
/// A folder is opened once, from the root; the status of what is in it is asked for relative to that
/// open folder. Folders still to be walked wait as paths, so that neither depth nor breadth uses up
/// open files, and several walkers can take parts of one tree.
public struct TreeWalker: Sendable {
    private let store: Store
    private let includesSystem: Bool

    /// A walker of an archive.
    ///
    /// - Parameters:
    ///   - store: The archive.
    ///   - includesSystem: Whether to walk `_archive` too.
    public init(_ store: Store, includesSystem: Bool = false) {
        self.store = store
        self.includesSystem = includesSystem
    }

    /// Walks everything below a folder; nil is the root.
    ///
    /// Names come in no order, a folder before what is in it. The folder itself is not visited.
    ///
    /// - Parameters:
    ///   - start: The folder.
    ///   - visit: Gets every entry and says how to go on.
    /// - Throws: what `visit` throws; faults of the tree are entries.
    public func walk<Failure: Error>(
        _ start: RelativePath? = nil,
        visit: (WalkEntry) throws(Failure) -> WalkStep
    ) throws(Failure) {
        var waiting: [RelativePath?] = [start]
        while let folder = waiting.popLast() {
            let goesOn = try list(folder) { (path, status) throws(Failure) in
                let step = try visit(.found(path, status))
                if step == .proceed && status.kind == .directory { waiting.append(path) }
                return step
            } unreadable: { (path, error) throws(Failure) in
                try visit(.unreadable(path, error))
            }
            if !goesOn { return }
        }
    }

    private func list<Failure: Error>(
        _ folder: RelativePath?,
        found: (RelativePath, FileStatus) throws(Failure) -> WalkStep,
        unreadable: (RelativePath?, StoreError) throws(Failure) -> WalkStep
    ) throws(Failure) -> Bool {
        let listing: Listing
        do {
            listing = try Listing(store, folder)
        } catch {
            return try unreadable(folder, error) != .stop
        }
        for name in listing.names {
            guard let path = folder.map({ $0.appending(name: name) }) ?? RelativePath(name: name),
                includesSystem || path != Layout.system
            else { continue }
            let step: WalkStep
            switch listing.status(name, path) {
            case .success(let status?): step = try found(path, status)
            // It went between the listing and the question.
            case .success(nil): continue
            case .failure(let error): step = try unreadable(path, error)
            }
            if step == .stop { return false }
        }
        return true
    }
}
