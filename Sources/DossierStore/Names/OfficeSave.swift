public import DossierModel

/// How Office programs save a document.
///
/// The new content goes into a temporary file, the old document is renamed away, the new one is
/// renamed in. In between a document is not at its path, and is not lost.
public enum OfficeSave {
    private static let patterns = ["~$*", "*.tmp"].map {
        NamePattern(Array($0.utf8))
    }

    /// Whether a file is what a program leaves beside a document that it is saving.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - status: What the file system knows of it.
    ///   - moment: From when on it must have been written or renamed, in seconds since 1970.
    /// - Returns: whether it is.
    public static func isTrace(
        _ path: RelativePath, _ status: FileStatus, since moment: Int64
    ) -> Bool {
        let name = Array(path.lastName)[...]
        guard status.kind == .file, patterns.contains(where: { $0.matches(name) }) else {
            return false
        }
        return max(status.modified, status.changed) / 1_000_000_000 > moment
    }
}
