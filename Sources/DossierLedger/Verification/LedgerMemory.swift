import DossierModel
public import DossierStore
import Foundation
public import SystemPackage

/// What this user has verified of an archive's ledger, kept in the user's folder for caches.
///
/// It says no more than: the lines whose tree has this root bear signatures that fit. It says it of
/// one archive at one place, so that a copy is verified for itself. Whatever is odd about it, it is as
/// if there were none (docs/threat-model.md).
public struct LedgerMemory: Sendable {
    private static let version = 1
    private static let longest = 4 << 10

    private let file: FilePath
    private let store: Store
    private let place: ContentDigest

    /// The memory of an archive.
    ///
    /// - Parameters:
    ///   - cache: The user's folder for caches.
    ///   - store: The archive; links in the path of its root are resolved.
    public init(cache: FilePath, store: Store) {
        self.store = store
        let url = URL(fileURLWithPath: store.root.string).resolvingSymlinksInPath()
        place = ContentDigest(of: Array(url.path.utf8))
        file = cache.appending("dossier")
            .appending("\(store.description.id)-\(place.description.prefix(16)).verified.json")
    }

    /// The tree over the lines that were verified; nil where nothing is known.
    public func recall() -> TreeHead? {
        guard let bytes = try? PrivateFile(HostSystem()).read(file), bytes.count <= Self.longest
        else { return nil }
        return try? read(bytes)
    }

    /// Keeps what was verified, or forgets it where a signature was bad; where nothing can be kept,
    /// the next run verifies all anew.
    public func keep(_ head: TreeHead?) {
        guard let head, head.size > 0 else {
            try? FileManager.default.removeItem(atPath: file.string)
            return
        }
        guard head != recall() else { return }
        let folder = file.removingLastComponent()
        // Nothing of one's own belongs into the archive.
        guard store.relativePath(of: file) == nil,
            let name = RelativePath(name: Array((file.lastComponent?.string ?? "").utf8))
        else { return }
        try? FileManager.default.createDirectory(
            atPath: folder.string, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        try? DurableDirectory(folder).write(
            CanonicalJSON.bytes(of: json(head)), to: name, replaces: true, isPrivate: true)
    }

    private func json(_ head: TreeHead) -> JSONValue {
        [
            "archive": .string("\(store.description.id)"), "events": .integer(Int64(head.size)),
            "place": .string("\(place)"), "root": .string("\(head.root)"),
            "version": .integer(Int64(Self.version)),
        ]
    }

    private func read(_ bytes: [UInt8]) throws(JSONFault) -> TreeHead? {
        var reader = try JSONReader(try JSONParser.parse(bytes))
        let archive = try reader.parsed("archive") { ArchiveID($0) }
        let place = try reader.parsed("place") { ContentDigest($0) }
        let version = try reader.integer("version")
        let head = TreeHead(
            size: try reader.integer("events", in: 1...),
            root: try reader.parsed("root") { ContentDigest($0) })
        try reader.finish()
        let isOwn = archive == store.description.id && place == self.place
        return isOwn && version == Self.version ? head : nil
    }
}
