public import DossierModel

/// Which names in the tree are not documents: what offices, systems and browsers leave behind
/// (design §3), and what `.dossierignore` adds.
public struct IgnoredNames: Sendable, Equatable {
    /// The file in the root that a company may write, in the syntax of gitignore(5).
    public static let file: RelativePath = ".dossierignore"

    /// The names that every archive ignores, as patterns.
    public static let builtIn = [
        "~$*", ".~*", ".~lock.*#", "~WRL*.tmp", ".DS_Store", "._*", "Thumbs.db", "desktop.ini",
        ".nfs*", ".smbdelete*", "@eaDir/", ".Trash*/", ".snapshot/", "lost+found/", "*.tmp",
        "*.part", "*.crdownload", "*.downloading", "*.idlk",
    ]

    private let patterns: [IgnorePattern]

    /// The built-in names, and the lines of a `.dossierignore`.
    public init(lines: [UInt8] = []) {
        let builtIn = Self.builtIn.compactMap { IgnorePattern(Array($0.utf8)) }
        let own = lines.split(separator: 0x0A).compactMap { IgnorePattern(Array($0)) }
        // The file says what it ignores; it is no document itself.
        patterns = builtIn + [IgnorePattern(Array("/.dossierignore".utf8))].compactMap { $0 } + own
    }

    /// The names that an archive ignores.
    public init(of store: Store) throws(StoreError) {
        do {
            self.init(lines: try store.bytes(Self.file, limit: 1 << 20))
        } catch  where error.code == .notFound {
            self.init()
        }
    }

    /// Whether a path is ignored, by itself; a walk need not enter an ignored folder.
    ///
    /// The last pattern that matches decides, so that `!` takes back what stands before it.
    public func ignores(_ path: RelativePath, isDirectory: Bool) -> Bool {
        patterns.last { $0.matches(path.bytes[...], isDirectory: isDirectory) }
            .map { !$0.isNegated } ?? false
    }

    /// Whether a path is ignored, or lies in a folder that is.
    public func ignoresAnywhere(_ path: RelativePath, isDirectory: Bool) -> Bool {
        var folder = path.parent
        while let current = folder {
            if ignores(current, isDirectory: true) { return true }
            folder = current.parent
        }
        return ignores(path, isDirectory: isDirectory)
    }
}
