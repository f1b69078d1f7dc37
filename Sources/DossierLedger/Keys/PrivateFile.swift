import DossierModel
import DossierStore
import Foundation
import SystemPackage

/// A file that only its owner may read, written so that it is whole or not there.
struct PrivateFile {
    /// The longest file that is read, in bytes.
    static let longest = 64 << 10

    private let system: any SystemCalls

    init(_ system: any SystemCalls) {
        self.system = system
    }

    /// The content of a file; nil where there is none.
    ///
    /// - Throws: `keyReadableByOthers` when group or others have any right to it, `badKeyFile` when
    ///   it is no file or far too long, or `keyFileFailure`.
    func read(_ place: FilePath) throws(LedgerError) -> [UInt8]? {
        let content: (status: FileStatus, bytes: [UInt8])
        do {
            content = try readAnything(place)
        } catch {
            guard error != .noSuchFileOrDirectory else { return nil }
            throw Self.failure(error, place)
        }
        guard content.status.kind == .file, content.status.size <= Self.longest else {
            throw LedgerError(.badKeyFile, place: place.string, detail: "size")
        }
        guard content.status.mode & 0o077 == 0 else {
            throw LedgerError(.keyReadableByOthers, place: place.string)
        }
        return content.bytes
    }

    private func readAnything(
        _ place: FilePath
    ) throws(Errno) -> (status: FileStatus, bytes: [UInt8]) {
        let file = try system.open(place, .read)
        defer { system.close(file) }
        let status = try system.status(file)
        guard status.kind == .file else { return (status, []) }
        var buffer = [UInt8](repeating: 0, count: Int(min(status.size, Int64(Self.longest))))
        let count = try system.read(file, at: 0, into: &buffer)
        return (status, Array(buffer.prefix(count)))
    }

    /// Writes a file that is not there yet; one that is there stays as it is.
    ///
    /// Folders that are missing, from `root` down, are made for the owner alone.
    func add(_ bytes: [UInt8], at place: FilePath, below root: FilePath) throws(LedgerError) {
        do {
            try Self.makeFolders(place.removingLastComponent(), below: root)
        } catch {
            let reason = (error as NSError).localizedDescription
            throw LedgerError(.keyFileFailure, place: place.string, detail: reason)
        }
        do {
            try add(bytes, at: place)
        } catch {
            throw Self.failure(error, place)
        }
    }

    private func add(_ bytes: [UInt8], at place: FilePath) throws(Errno) {
        let directory = try system.open(place.removingLastComponent(), .directory)
        defer { system.close(directory) }
        let name = Array((place.lastComponent?.string ?? "").utf8)
        let temporary = Array(".\(UUID().uuidString).tmp".utf8)
        try write(bytes, temporary, in: directory)
        try give(name, to: temporary, in: directory)
        try system.synchronize(directory)
    }

    private func write(
        _ bytes: [UInt8], _ name: [UInt8], in directory: Descriptor
    ) throws(Errno) {
        guard let path = RelativePath(name: name) else { throw .invalidArgument }
        let file = try system.open(path, in: directory, .create(isPrivate: true))
        defer { system.close(file) }
        var rest = bytes[...]
        while !rest.isEmpty {
            rest = rest.dropFirst(try system.write(rest, to: file))
        }
        try system.synchronize(file)
    }

    private func give(
        _ name: [UInt8], to temporary: [UInt8], in directory: Descriptor
    ) throws(Errno) {
        do {
            try system.renameNew(temporary, in: directory, to: name, in: directory)
        } catch {
            switch error {
            case .fileExists: try system.removeFile(temporary, in: directory)
            case .invalidArgument, .noFunction:
                try system.rename(temporary, in: directory, to: name, in: directory)
            default: throw error
            }
        }
    }

    private static func makeFolders(_ folder: FilePath, below root: FilePath) throws {
        let manager = FileManager.default
        try manager.createDirectory(
            atPath: root.removingLastComponent().string, withIntermediateDirectories: true)
        var path = root
        var rest = Array(folder.components.dropFirst(root.components.count))[...]
        while true {
            if !manager.fileExists(atPath: path.string) {
                try manager.createDirectory(
                    atPath: path.string, withIntermediateDirectories: true,
                    attributes: [.posixPermissions: 0o700])
            }
            guard let next = rest.popFirst() else { return }
            path.append(next)
        }
    }

    private static func failure(_ error: Errno, _ place: FilePath) -> LedgerError {
        LedgerError(.keyFileFailure, place: place.string, detail: error.description)
    }
}
