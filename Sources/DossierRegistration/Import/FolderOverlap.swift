internal import Foundation
internal import SystemPackage

/// Whether one folder is another, or lies in it, whatever links and mounts lead there.
enum FolderOverlap {
    /// Whether two folders have files in common.
    static func exists(_ one: FilePath, _ other: FilePath) -> Bool {
        let (first, second) = (chain(one), chain(other))
        guard let own = first.first, let others = second.first else { return false }
        return first.contains(others) || second.contains(own)
    }

    private struct Identity: Hashable {
        var device: Int
        var file: Int
    }

    /// The folder and those above it, as the file system knows them.
    private static func chain(_ folder: FilePath) -> [Identity] {
        var url = URL(fileURLWithPath: folder.string).resolvingSymlinksInPath().standardizedFileURL
        var chain: [Identity] = []
        while true {
            if let identity = identity(of: url.path) { chain.append(identity) }
            let above = url.deletingLastPathComponent().standardizedFileURL
            if above.path == url.path || url.path == "/" { return chain }
            url = above
        }
    }

    private static func identity(of path: String) -> Identity? {
        guard let values = try? FileManager.default.attributesOfItem(atPath: path),
            let device = values[.systemNumber] as? Int,
            let file = values[.systemFileNumber] as? Int
        else { return nil }
        return Identity(device: device, file: file)
    }
}
