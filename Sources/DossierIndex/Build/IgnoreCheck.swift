internal import DossierModel
internal import DossierStore

/// Which names are no documents, remembering the answer for names that come again and again.
struct IgnoreCheck {
    /// What tells one list of ignored names from another.
    let fingerprint: String
    private let names: IgnoredNames
    /// Whether the answer depends on the last name alone.
    private let isByName: Bool
    private var folders: [[UInt8]: Bool] = [:]

    private static let mostRemembered = 4096

    /// The names that an archive ignores.
    init(_ store: Store) throws(StoreError) {
        var lines: [UInt8] = []
        do {
            lines = try store.bytes(IgnoredNames.file, limit: 1 << 20)
        } catch  where error.code == .notFound {
            // An archive need not have such a list.
        }
        names = IgnoredNames(lines: lines)
        fingerprint = ContentDigest(of: lines).description
        isByName = lines.isEmpty
    }

    /// Whether a file is ignored.
    func ignores(file path: RelativePath) -> Bool { names.ignores(path, isDirectory: false) }

    /// Whether a folder is ignored with all that is in it.
    mutating func ignores(folder path: RelativePath) -> Bool {
        guard isByName else { return names.ignores(path, isDirectory: true) }
        let name = path.lastName
        if let known = folders[name] { return known }
        let answer = names.ignores(path, isDirectory: true)
        if folders.count < Self.mostRemembered { folders[name] = answer }
        return answer
    }
}
