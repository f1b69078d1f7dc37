import Dossier
import DossierModel
import Foundation
import SystemPackage

/// Files outside the archive that a person asks for.
enum OutputFile {
    /// Refuses a folder that lies in an archive, by whatever way.
    ///
    /// - Throws: ``CommandError`` with status 73.
    static func check(_ folder: FilePath, outside archive: Archive) throws {
        let inside = folder.appending("x")
        guard archive.store.relativePath(of: inside) == nil, Store.rootAround(inside) == nil else {
            throw CommandError(.outputInside, folder.string)
        }
    }

    /// Makes a folder, and those above it; it must not lie in an archive.
    ///
    /// - Throws: ``CommandError`` with status 73.
    static func makeFolder(_ folder: FilePath, outside archive: Archive) throws {
        guard archive.store.relativePath(of: folder) == nil, Store.rootAround(folder) == nil else {
            throw CommandError(.outputInside, folder.string)
        }
        do {
            try FileManager.default.createDirectory(
                atPath: folder.string, withIntermediateDirectories: true)
        } catch {
            throw CommandError(.cannotWrite, folder.string)
        }
    }

    /// Writes a file whole, or not at all; it must not lie in an archive, by whatever way.
    ///
    /// - Throws: ``CommandError`` with status 73.
    static func write(_ bytes: [UInt8], to file: FilePath, outside archive: Archive) throws {
        guard archive.store.relativePath(of: file) == nil, Store.rootAround(file) == nil,
            !leadsInside(file, archive)
        else { throw CommandError(.outputInside, file.string) }
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: file.string), options: .atomic)
        } catch {
            throw CommandError(.cannotWrite, file.string)
        }
    }

    /// Whether the file is a link that leads into the archive.
    private static func leadsInside(_ file: FilePath, _ archive: Archive) -> Bool {
        guard let real = try? HostSystem().realPath(file) else { return false }
        return archive.store.relativePath(of: real) != nil
    }
}
