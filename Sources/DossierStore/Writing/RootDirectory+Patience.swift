internal import DossierModel
internal import SystemPackage

/// What two clients of one share may hinder each other in, tried again.
///
/// While one looks into a file or a folder, another that removes or replaces it is refused: over SMB
/// that is told as busy or as not permitted, over FUSE as an I/O error, and a moment later it works.
extension RootDirectory {
    /// How often something is tried.
    private static let attempts = 20
    /// How long to wait before the next try, in milliseconds.
    private static let pause = 250

    /// Does something, and does it again where another client may have been in the way.
    func patiently<Value>(
        _ work: () throws(StoreError) -> Value
    ) throws(StoreError) -> Value {
        for _ in 1..<Self.attempts {
            let result = Result { () throws(StoreError) in try work() }
            guard case .failure(let error) = result, mayPass(error) else {
                return try result.get()
            }
            system.sleep(milliseconds: Self.pause)
        }
        return try work()
    }

    /// Whether a failure may come of another client that was at the same file at that moment.
    func mayPass(_ error: StoreError) -> Bool {
        let passing: [StoreError.Code] = [
            .inputOutput, .unexpected, .notEmpty, .nameTaken, .notFound, .permissionDenied,
        ]
        return !fileSystem.isLocal && passing.contains(error.code)
    }

    /// Whether a rename was done: mounts were seen that say yes and do nothing.
    func isRenamed(_ path: RelativePath) throws(StoreError) -> Bool {
        if fileSystem.isLocal { return true }
        return try status(path, isFresh: true) != nil
    }
}
