import DossierModel
import DossierStore
import SystemPackage

/// What lies beside the file of a package: its digest, and the proof of its event.
struct SideFiles: Sendable {
    /// The file in the form of sha256sum(1); nil where there is none.
    var digest: [UInt8]?
    /// The file of proof; nil where there is none.
    var proof: [UInt8]?

    /// Nothing lies beside a folder or a stream.
    init() {}

    /// Reads what lies beside a file.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - packages: The packages that it says it holds; a file that was renamed or compressed
    ///     otherwise has its proof under their names.
    /// - Throws: what reading met.
    init(beside file: FilePath, of packages: [MonthPackage] = []) throws(StoreError) {
        guard let name = file.lastNameBytes,
            let folder = try ExternalFolder.ifPresent(file.removingLastComponent())
        else { return }
        digest = try Self.read(folder, name + ".sha256".utf8)
        proof = try Self.read(folder, name + ".tlog-proof".utf8)
        for package in packages where proof == nil {
            proof = try Self.read(folder, package.proofFile.bytes)
        }
    }

    private static func read(
        _ folder: ExternalFolder, _ name: [UInt8]
    ) throws(StoreError) -> [UInt8]? {
        guard let path = RelativePath(name: name), try folder.status(path)?.kind == .file else {
            return nil
        }
        return try folder.open(path).bytes(limit: 1 << 20)
    }

    /// The digest that the file of sha256sum(1) says; nil where it says none.
    var saidDigest: ContentDigest? {
        guard let digest else { return nil }
        let word = digest.prefix { $0 != 0x20 }
        return String(validating: word, as: UTF8.self).flatMap { ContentDigest($0.lowercased()) }
    }
}
