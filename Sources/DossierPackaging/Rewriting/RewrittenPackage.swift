public import DossierModel

/// A successor that was made.
public struct RewrittenPackage: Sendable, Equatable {
    /// Which package.
    public var package: MonthPackage
    /// Where it lies: below the root, or where it was wanted.
    public var path: String
    /// The packages that it stands for, oldest first.
    public var replaces: [PackageReference]
    /// The records whose documents it lacks.
    public var removed: [RecordID]
    /// What it hands over.
    public var totals: HandOverTotals
    /// The package digest: SHA-256 of the uncompressed tar.
    public var digest: ContentDigest
    /// SHA-256 of the file.
    public var fileDigest: ContentDigest
    /// The number of its event.
    public var sequence: Int
    /// What it replaces, as the register of copies knows it; nil where it lies in the archive.
    public var superseded: CopyEntry?
}
