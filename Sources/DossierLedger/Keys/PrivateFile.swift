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
        let name = try Self.name(of: place)
        do {
            let folder = try DurableDirectory(place.removingLastComponent(), system: system)
            guard let status = try folder.status(name) else { return nil }
            try Self.check(status, place)
            return try folder.bytes(name, limit: Self.longest)
        } catch let error as LedgerError {
            throw error
        } catch let error as StoreError {
            if error.code == .notFound { return nil }
            throw Self.failure(error, place)
        } catch {
            throw LedgerError(.keyFileFailure, place: place.string)
        }
    }

    private static func check(_ status: FileStatus, _ place: FilePath) throws {
        guard status.kind == .file else {
            throw LedgerError(.badKeyFile, place: place.string, detail: status.kind.rawValue)
        }
        guard status.mode & 0o077 == 0 else {
            throw LedgerError(.keyReadableByOthers, place: place.string)
        }
    }

    /// Writes a file that is not there yet; one that is there stays as it is.
    ///
    /// Folders that are missing, from `root` down, are made for the owner alone.
    func add(_ bytes: [UInt8], at place: FilePath, below root: FilePath) throws(LedgerError) {
        let name = try Self.name(of: place)
        do {
            try makeFolders(place.removingLastComponent(), below: root)
        } catch let error as StoreError {
            throw Self.failure(error, place)
        } catch {
            let reason = (error as NSError).localizedDescription
            throw LedgerError(.keyFileFailure, place: place.string, detail: reason)
        }
        do {
            let folder = try DurableDirectory(place.removingLastComponent(), system: system)
            try folder.write(bytes, to: name, replaces: false, isPrivate: true)
        } catch {
            guard error.code != .nameTaken else { return }
            throw Self.failure(error, place)
        }
    }

    /// Removes a file, and the folders above it, up to `root`, that are empty without it.
    func remove(_ place: FilePath, below root: FilePath) {
        let manager = FileManager.default
        var path = place
        while path != root, path.starts(with: root) {
            let isEmpty = (try? manager.contentsOfDirectory(atPath: path.string))?.isEmpty ?? true
            guard isEmpty, (try? manager.removeItem(atPath: path.string)) != nil else { return }
            path.removeLastComponent()
        }
    }

    /// Makes the folders that are missing; each lasts before the next is made, for a key whose folder
    /// a power cut takes away is lost.
    private func makeFolders(_ folder: FilePath, below root: FilePath) throws {
        let manager = FileManager.default
        var missing: [FilePath] = []
        var path = folder
        while !manager.fileExists(atPath: path.string), path.lastComponent != nil {
            missing.append(path)
            path.removeLastComponent()
        }
        for path in missing.reversed() {
            let isOurs = path.starts(with: root)
            try manager.createDirectory(
                atPath: path.string, withIntermediateDirectories: true,
                attributes: isOurs ? [.posixPermissions: 0o700] : nil)
            try DurableDirectory(path.removingLastComponent(), system: system).synchronize()
        }
    }

    private static func name(of place: FilePath) throws(LedgerError) -> RelativePath {
        guard let name = RelativePath(name: Array((place.lastComponent?.string ?? "").utf8)) else {
            throw LedgerError(.keyFileFailure, place: place.string)
        }
        return name
    }

    private static func failure(_ error: StoreError, _ place: FilePath) -> LedgerError {
        LedgerError(
            .keyFileFailure, place: place.string,
            detail: error.errno?.description ?? error.code.rawValue)
    }
}
