public import DossierModel
public import SystemPackage

/// A folder outside the archive from which documents come in; it is only ever read.
///
/// Paths below it are looked up as those of an archive are: without leaving it, without passing a
/// symbolic link.
public struct ExternalFolder: Sendable {
    private let directory: RootDirectory

    /// Opens a folder.
    ///
    /// - Throws: `notFound`, `notADirectory`, or what opening met.
    public init(
        _ path: FilePath, system: any SystemCalls = HostSystem()
    ) throws(StoreError) {
        directory = try RootDirectory(path.isEmpty ? "." : path, system)
    }

    /// A folder, or nil where there is none.
    public static func ifPresent(_ path: FilePath) throws(StoreError) -> ExternalFolder? {
        let found = Result { () throws(StoreError) in try ExternalFolder(path) }
        switch found {
        case .success(let folder): return folder
        case .failure(let error) where [.notFound, .notADirectory].contains(error.code):
            return nil
        case .failure(let error): throw error
        }
    }

    /// The status of a path below the folder, links not followed; nil where there is nothing.
    public func status(_ path: RelativePath) throws(StoreError) -> FileStatus? {
        try directory.status(path)
    }

    /// A file below the folder, opened to be read.
    public func open(_ path: RelativePath) throws(StoreError) -> ContentReader {
        try directory.reader(path)
    }

    /// The path of a file as the host knows it.
    public func file(_ path: RelativePath) -> FilePath {
        path.names.reduce(directory.path) { $0.appending(bytes: $1) }
    }

    /// Walks everything below the folder, in order of names.
    public func walk(_ visit: (WalkEntry) -> WalkStep) {
        var waiting: [RelativePath?] = [nil]
        while let folder = waiting.popLast() {
            let names: [[UInt8]]
            do {
                names = try directory.entries(folder).map(\.name)
            } catch {
                if visit(.unreadable(folder, error)) == .stop { return }
                continue
            }
            var folders: [RelativePath] = []
            for name in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
                guard
                    let path = folder.map({ $0.appending(name: name) })
                        ?? RelativePath(name: name)
                else { continue }
                let step: WalkStep
                do {
                    guard let status = try directory.status(path) else { continue }
                    step = visit(.found(path, status))
                    if step == .proceed, status.kind == .directory { folders.append(path) }
                } catch {
                    step = visit(.unreadable(path, error))
                }
                if step == .stop { return }
            }
            waiting += folders.reversed()
        }
    }
}
