public import DossierModel

/// Packages that a stopped packing left without the files beside them, found without writing.
public struct UnfinishedPackages: Sendable {
    /// One of them.
    struct Entry: Sendable {
        var package: MonthPackage
        var packed: PackedMonth
        /// SHA-256 of the file; nil where the file beside it is there.
        var fileDigest: ContentDigest?
    }

    /// Those that are whole but for the files beside them.
    var whole: [Entry] = []
    /// Those that are not any more what the ledger tells of, with their places.
    var damaged: [(package: MonthPackage, place: String)] = []

    /// The findings about those that are damaged, which keep no other month from being packed.
    public var findings: [Finding] {
        damaged.map { PackageRule.notPacked.finding($0.place, ["name": "\($0.package)"]) }
    }

    /// Whether one that is wanted needs the files beside it.
    public func concern(_ request: PackRequest) -> Bool {
        whole.contains { request.names($0.package) }
    }

    /// Refuses when one that is wanted is damaged.
    ///
    /// - Throws: `packageDamaged`.
    public func refuseDamaged(_ request: PackRequest) throws(PackingError) {
        guard let found = damaged.first(where: { request.names($0.package) }) else { return }
        throw PackingError(.packageDamaged, found.place)
    }
}

extension PackRequest {
    /// Whether a package is one of those that are wanted.
    func names(_ package: MonthPackage) -> Bool {
        package.month == month && (department.map { $0 == package.department } ?? true)
    }
}
