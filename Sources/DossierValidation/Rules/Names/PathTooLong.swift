import DossierModel

/// A name or a path that is longer than some machine takes (design §3, names of files).
///
/// A name may have 255 bytes, a path 4,096, and for Windows 259 units of UTF-16 with what people mount
/// the archive under. What lies in a folder that is too long itself is not told again.
struct PathTooLong: EntryRule {
    let definition = RuleDefinition(
        "path-too-long", .warning, .usability, standard: ["1-2"], serves: ["NUM-11"])

    static let mostNameBytes = 255
    static let mostBytes = 4_096
    static let mostUnits = 259

    func check(_ entry: TreeEntry, in context: ValidationContext) -> Finding? {
        // No path of so few bytes is long in any unit.
        let mount = context.archive.mountedAs ?? ""
        guard !entry.isIgnored,
            entry.path.bytes.count + mount.utf8.count >= min(Self.mostNameBytes, Self.mostUnits)
        else { return nil }
        if entry.name.count > Self.mostNameBytes {
            return found(entry, entry.name.count, Self.mostNameBytes)
        }
        let parent = entry.path.parent
        if entry.path.bytes.count > Self.mostBytes, parent?.bytes.count ?? 0 <= Self.mostBytes {
            return found(entry, entry.path.bytes.count, Self.mostBytes)
        }
        let units = Self.units(entry.path, mount)
        guard units > Self.mostUnits,
            parent.map({ Self.units($0, mount) }) ?? 0 <= Self.mostUnits
        else { return nil }
        return found(entry, units, Self.mostUnits)
    }

    /// The length of a path for Windows.
    private static func units(_ path: RelativePath, _ mount: String) -> Int {
        let separator = mount.isEmpty || mount.hasSuffix("\\") || mount.hasSuffix("/") ? 0 : 1
        return mount.utf16.count + separator
            + String(decoding: path.bytes, as: UTF8.self).utf16.count
    }

    private func found(_ entry: TreeEntry, _ length: Int, _ limit: Int) -> Finding {
        finding(entry.path, ["length": "\(length)", "limit": "\(limit)"])
    }
}
