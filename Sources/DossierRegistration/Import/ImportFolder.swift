internal import DossierModel
internal import DossierStore
internal import SystemPackage

/// The folder of documents of an existing share, listed once.
enum ImportFolder {
    /// A file of the share.
    struct File {
        /// The share.
        let folder: ExternalFolder
        /// Its path below the folder of documents, client first.
        let path: RelativePath
        /// Its status when the folder was listed.
        let status: FileStatus

        /// The path for people.
        var shown: String { path.description }

        /// Opens the file.
        func reader() throws(StoreError) -> ContentReader { try folder.open(path) }
    }

    /// The files by client, the client's name normalised; what is no document is listed apart.
    static func clients(
        of folder: FilePath?, _ report: inout ImportReport
    ) throws -> [String: [File]] {
        guard let folder else { return [:] }
        let share = try ExternalFolder(folder)
        let ignored = IgnoredNames()
        var clients: [String: [File]] = [:]
        var unplaced: [ImportReport.Unplaced] = []
        share.walk { entry in
            guard case .found(let path, let status) = entry else {
                if case .unreadable(let path?, _) = entry {
                    unplaced.append(.init(path: path.description, reason: .unreadable))
                }
                return .proceed
            }
            if ignored.ignores(path, isDirectory: status.kind == .directory) {
                unplaced.append(.init(path: path.description, reason: .ignored))
                return .skip
            }
            if status.kind == .directory { return .proceed }
            if let reason = obstacle(path, status) {
                unplaced.append(.init(path: path.description, reason: reason))
                return .proceed
            }
            let name = String(decoding: path.names.first ?? [], as: UTF8.self)
            clients[ClientName.normalised(name), default: []].append(
                File(folder: share, path: path, status: status))
            return .proceed
        }
        report.unplaced += unplaced
        return clients
    }

    private static func obstacle(
        _ path: RelativePath, _ status: FileStatus
    ) -> ImportReport.Unplaced.Reason? {
        if status.kind != .file { return .special }
        return path.names.count < 2 ? .outsideClients : nil
    }
}
