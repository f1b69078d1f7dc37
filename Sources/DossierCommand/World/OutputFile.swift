import Dossier
import DossierModel
import Foundation
import SystemPackage

/// Files outside the archive that a person asks for.
enum OutputFile {
    /// Makes a folder, and those above it; it must not lie in the archive.
    ///
    /// - Throws: ``CommandError`` with status 73.
    static func makeFolder(_ folder: FilePath, outside archive: Archive) throws {
        guard archive.store.relativePath(of: folder) == nil else {
            throw CommandError(.outputInside, folder.string)
        }
        do {
            try FileManager.default.createDirectory(
                atPath: folder.string, withIntermediateDirectories: true)
        } catch {
            throw CommandError(.cannotWrite, folder.string)
        }
    }

    /// Writes a file whole, or not at all; it must not lie in the archive.
    ///
    /// - Throws: ``CommandError`` with status 73.
    static func write(_ bytes: [UInt8], to file: FilePath, outside archive: Archive) throws {
        guard archive.store.relativePath(of: file) == nil else {
            throw CommandError(.outputInside, file.string)
        }
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: file.string), options: .atomic)
        } catch {
            throw CommandError(.cannotWrite, file.string)
        }
    }
}
