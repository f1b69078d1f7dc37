public import DossierModel

/// Whose history a checkpoint is of: `<company code>.dossier/<archive id>/<epoch>` (design §4).
public struct CheckpointOrigin: Sendable, Hashable, CustomStringConvertible {
    /// The code of the company.
    public let company: CompanyCode
    /// The archive.
    public let archive: ArchiveID
    /// How often the archive was activated again after a restore, from 1.
    public let epoch: Int

    /// The origin of an archive's checkpoints.
    public init(_ archive: ArchiveDescription) {
        company = archive.company
        self.archive = archive.id
        epoch = archive.epoch
    }

    /// Reads an origin; nil for that of a log which is no archive.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].hasSuffix(Self.suffix),
            let company = CompanyCode(String(parts[0].dropLast(Self.suffix.count))),
            let archive = ArchiveID(String(parts[1])), let epoch = Int(parts[2]), epoch > 0
        else { return nil }
        self.company = company
        self.archive = archive
        self.epoch = epoch
        guard description == text else { return nil }
    }

    /// Whether it is of the same archive, of whatever epoch: a restoration begins another (design §4).
    public func isOfSameArchive(as other: CheckpointOrigin) -> Bool {
        archive == other.archive && company == other.company
    }

    /// The origin as a checkpoint has it.
    public var description: String { "\(company)\(Self.suffix)/\(archive)/\(epoch)" }

    private static let suffix = ".dossier"
}
