import DossierModel

/// What one pass tells of those parts that only a package of an archive has.
struct MonthInspection: Sendable {
    /// A part that is looked at while it streams.
    enum Part: Sendable {
        case handOver
        case ledger
    }

    /// The small files that are read as a whole, and how long they may be.
    static let texts: [RelativePath: Int] = [PackageDescription.path: 1 << 20]

    /// Which part a path is; nil for any other.
    static func part(_ path: RelativePath) -> Part? { nil }

    /// Takes the next bytes of a part.
    mutating func feed(
        _ piece: ArraySlice<UInt8>, _ part: Part, _ files: FileTable,
        _ findings: inout PackageFindings
    ) {}

    /// Takes the end of a part.
    mutating func finish(
        _ part: Part, _ files: FileTable, _ findings: inout PackageFindings
    ) {}
}
