public import DossierModel
public import DossierStore
public import SystemPackage

/// The backups and packages that a person named, folders standing for what is in them.
public struct NamedSources: Sendable {
    /// Something in a folder that was not taken.
    public struct Aside: Sendable, Equatable {
        /// Why.
        public enum Reason: String, Sendable, CaseIterable {
            /// It is of another archive.
            case otherArchive
            /// It is no backup and no package of an archive.
            case notABackup
            /// It is damaged.
            case damaged
            /// It is a package, and backups lie there too.
            case besideBackups
        }

        /// The file.
        public var path: String
        /// Why.
        public var reason: Reason
    }

    /// What was taken, in the order of the arguments.
    public private(set) var files: [FilePath] = []
    /// What lies in the folders and was not.
    public private(set) var leftAside: [Aside] = []

    private static let endings = [".tar.zst", ".tar.zst\(Sealing.suffix)"]

    /// Looks into the folders; a file that was named is taken whatever it is.
    ///
    /// - Parameters:
    ///   - paths: Files and folders.
    ///   - archive: The archive of which they must be; nil where that is not known.
    ///   - opening: The private keys that open what is encrypted.
    ///   - isMixed: Whether packages are taken beside backups, as for one document.
    /// - Throws: `notABackup` for a folder in which nothing is; ``EncryptionError``; what reading met.
    public init(
        _ paths: [FilePath], of archive: ArchiveID? = nil, opening: Opening? = nil,
        isMixed: Bool = false
    ) throws {
        var found: [(file: FilePath, isBackup: Bool?)] = []
        for path in paths {
            guard let folder = try ExternalFolder.ifPresent(path) else {
                found.append((path, nil))
                continue
            }
            let before = (found.count, leftAside.count)
            for file in Self.candidates(folder) {
                switch try Self.look(file, opening) {
                case .failure(let reason): leave(file, reason)
                case .success(let source):
                    guard archive.map({ $0 == source.archive.id }) ?? true else {
                        leave(file, .otherArchive)
                        continue
                    }
                    found.append((file, source.backup != nil))
                }
            }
            guard before != (found.count, leftAside.count) else {
                throw BackupError(.notABackup, VisibleText.of(path.string))
            }
        }
        let hasBackups = found.contains { $0.isBackup == true }
        for (file, isBackup) in found {
            if isBackup == false, hasBackups, !isMixed {
                leave(file, .besideBackups)
            } else {
                files.append(file)
            }
        }
        guard !files.isEmpty else {
            throw BackupError(.notABackup, VisibleText.of(paths.first?.string ?? ""))
        }
    }

    private mutating func leave(_ file: FilePath, _ reason: Aside.Reason) {
        leftAside.append(Aside(path: VisibleText.of(file.string), reason: reason))
    }

    /// The files in a folder, and in those below it, whose names are those of backups and packages.
    private static func candidates(_ folder: ExternalFolder) -> [FilePath] {
        var files: [FilePath] = []
        folder.walk { entry in
            guard case .found(let path, let status) = entry, status.kind == .file else {
                return .proceed
            }
            let name = path.lastName
            if endings.contains(where: { name.suffix($0.utf8.count).elementsEqual($0.utf8) }) {
                files.append(folder.file(path))
            }
            return .proceed
        }
        return files
    }

    private enum Look {
        case success(RestoreSource)
        case failure(Aside.Reason)
    }

    private static func look(_ file: FilePath, _ opening: Opening?) throws -> Look {
        do {
            return .success(try RestoreSource(file, opening))
        } catch let error as BackupError where error.code == .notABackup {
            return .failure(.notABackup)
        } catch let error as BackupError where error.code == .damaged {
            return .failure(.damaged)
        }
    }
}
