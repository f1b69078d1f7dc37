import Dossier
import SystemPackage

/// Files outside the archive that a person names to be read.
enum InputFile {
    /// The content of a file.
    ///
    /// - Throws: ``StoreError`` when it is not there, not a file, or longer than the limit.
    static func read(_ file: FilePath, limit: Int) throws -> [UInt8] {
        guard let name = file.lastNameBytes, let path = RelativePath(name: name) else {
            throw RegistrationError(.noSuchFile, file.string)
        }
        let folder = try ExternalFolder(file.removingLastComponent())
        return try folder.open(path).bytes(limit: limit)
    }

    /// The content of a file; nil where nothing is.
    static func ifPresent(_ file: FilePath, limit: Int) throws -> [UInt8]? {
        guard let name = file.lastNameBytes, let path = RelativePath(name: name),
            let folder = try ExternalFolder.ifPresent(file.removingLastComponent()),
            try folder.status(path) != nil
        else { return nil }
        return try folder.open(path).bytes(limit: limit)
    }
}
