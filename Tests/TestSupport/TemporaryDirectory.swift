internal import Foundation
public import SystemPackage

/// A directory for one test, removed with the value that holds it.
public final class TemporaryDirectory: Sendable {
    /// Where it lies.
    public let path: FilePath

    /// Makes an empty directory.
    public init() throws {
        let url = FileManager.default.temporaryDirectory
            .appendingPathComponent("dossier-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = FilePath(url.resolvingSymlinksInPath().path)
    }

    /// Makes a directory that holds a tree.
    public convenience init(_ tree: Tree) throws {
        try self.init()
        try add(tree)
    }

    deinit { try? FileManager.default.removeItem(atPath: path.string) }

    /// The path of something in it, names parted by `/`.
    public func at(_ name: String) -> FilePath {
        FilePath(path.string + "/" + name)
    }

    /// Adds what a tree holds; what is there under the same name is replaced.
    public func add(_ tree: Tree) throws {
        try tree.write(to: path)
    }

    /// Everything below, files as text, as a tree.
    public func tree() throws -> Tree { try Tree(readingFrom: path) }

    /// The text of a file; nil where there is none.
    public func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: at(name).string).map {
            String(decoding: $0, as: UTF8.self)
        }
    }
}
