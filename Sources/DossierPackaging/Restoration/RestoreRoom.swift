internal import DossierModel
internal import SystemPackage

/// How much room a restoration needs, known before any of it is written.
struct RestoreRoom {
    /// What a file needs besides its content: half a block, on average.
    private static let perFile: Int64 = 2_048
    /// By how much a file shrinks at most that was ever packed, as a matter of experience.
    private static let shrinking: Int64 = 16

    let request: RestoreRequest
    let sources: [RestoreSource]

    /// Refuses when there is not room enough.
    ///
    /// - Parameter free: How many bytes can be written; nil where nobody can tell.
    /// - Throws: `noRoomToRestore`; what reading met.
    func check(free: Int64?) throws {
        guard let free else { return }
        let needed = try needed(free: free)
        guard needed > free else { return }
        throw BackupError(
            .noRoomToRestore, VisibleText.of(request.into.string),
            detail: "\(max(1, (needed - free) >> 20))")
    }

    private func needed(free: Int64) throws -> Int64 {
        let isWhole = request.only == .everything && request.sample == nil
        if isWhole, let plan = sources.last?.backup?.plan {
            return plan.bytes + Int64(plan.files) * Self.perFile
        }
        // Where there is plenty nothing need be read twice.
        let stored = try sources.reduce(Int64(0)) { try $0 + $1.size() }
        if free / Self.shrinking >= stored { return 0 }
        return try listed()
    }

    /// What the files say that they hold.
    private func listed() throws -> Int64 {
        var sizes: [RelativePath: Int64] = [:]
        for source in sources {
            try source.entries().forEach(isDigested: false) { entry, content in
                guard let path = RestoreRun.path(entry), RestoreRun.isWanted(path, request) else {
                    return
                }
                sizes[path] = content.size
            }
        }
        return sizes.values.reduce(0, +) + Int64(sizes.count) * Self.perFile
    }
}
