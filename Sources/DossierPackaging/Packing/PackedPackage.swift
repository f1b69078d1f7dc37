public import DossierModel

/// A package that was made.
public struct PackedPackage: Sendable, Equatable {
    /// Which package.
    public var package: MonthPackage
    /// Where it lies: below the root, or where it was wanted.
    public var path: String
    /// The number of its event.
    public var sequence: Int
    /// The events that it tells.
    public var range: PackageRange
    /// What it hands over.
    public var totals: HandOverTotals
    /// The package digest: SHA-256 of the uncompressed tar.
    public var digest: ContentDigest
    /// SHA-256 of the file.
    public var fileDigest: ContentDigest
    /// How many bytes the file has.
    public var size: Int64
    /// The digest of the department's package before it; nil for its first.
    public var predecessor: ContentDigest?
    /// How many items lack paper that should be there.
    public var missingPaper: Int
    /// Documents that were not as their records say, and were left out.
    public var leftOut: [LeftOut]
    /// What was changed behind the range.
    public var later: [LaterChange]
}
