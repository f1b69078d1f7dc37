import Dossier
import DossierModel
import SystemPackage

/// Files outside the archive that a person asks for, which last once the command said that it is done.
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

    /// Makes a folder, and those above it; what lies in it must not lie in an archive.
    ///
    /// - Throws: ``CommandError`` with status 73; what making it met.
    static func makeFolder(_ folder: FilePath, outside archive: Archive) throws {
        try check(folder, outside: archive)
        let system = archive.store.system
        var present = folder
        var missing: [[UInt8]] = []
        while (try? system.status(present)) == nil, let name = present.lastNameBytes {
            missing.insert(name, at: 0)
            present.removeLastComponent()
        }
        try told(folder) {
            let below = try DurableDirectory(present, system: system)
            guard let first = missing.first else { return }
            guard let path = RelativePath(name: first) else {
                throw CommandError(.cannotWrite, folder.string)
            }
            let whole = missing.dropFirst().reduce(Optional(path)) { $0?.appending(name: $1) }
            guard let whole else { throw CommandError(.cannotWrite, folder.string) }
            try below.makeDirectories(whole)
        }
    }

    /// Writes a file whole, or not at all, and makes it lasting; it must not lie in an archive, by
    /// whatever way.
    ///
    /// - Parameters:
    ///   - bytes: What it holds.
    ///   - file: Where it lies.
    ///   - archive: The archive outside of which it must lie.
    ///   - replaces: Whether a file of that name may be replaced.
    /// - Throws: ``CommandError`` with status 73; what writing met.
    static func write(
        _ bytes: [UInt8], to file: FilePath, outside archive: Archive, replaces: Bool = true
    ) throws {
        let system = archive.store.system
        // Behind a link it is the file that is meant, not the link.
        let target = (try? system.realPath(file)) ?? file
        for place in [file, target] { try refuseInside(place, archive) }
        guard let name = target.lastNameBytes.flatMap({ RelativePath(name: $0) }) else {
            throw CommandError(.cannotWrite, file.string)
        }
        try told(file) {
            let folder = try DurableDirectory(target.removingLastComponent(), system: system)
            // What is no file, such as a device, is not replaced by one.
            if let found = try folder.status(name), found.kind != .file {
                throw CommandError(.cannotWrite, file.string)
            }
            try folder.write(bytes, to: name, replaces: replaces)
        }
    }

    private static func refuseInside(_ place: FilePath, _ archive: Archive) throws {
        guard archive.store.relativePath(of: place) == nil, Store.rootAround(place) == nil else {
            throw CommandError(.outputInside, place.string)
        }
    }

    /// Tells of a failure with the whole path of what a person asked for.
    private static func told(_ place: FilePath, _ work: () throws -> Void) throws {
        do {
            try work()
        } catch let error as StoreError {
            let missing: [StoreError.Code] = [
                .notFound, .notADirectory, .notAFile, .throughLink, .cannotCreate,
                .permissionDenied, .readOnly,
            ]
            guard !missing.contains(error.code) else {
                throw CommandError(.cannotWrite, place.string)
            }
            var named = error
            named.place = VisibleText.of(place.string)
            throw named
        }
    }
}
