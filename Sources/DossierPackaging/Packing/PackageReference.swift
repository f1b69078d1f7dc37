public import DossierModel

/// Another package, by its name and its digest.
public struct PackageReference: Sendable, Hashable {
    /// The other package.
    public let package: MonthPackage
    /// Its package digest: SHA-256 of its uncompressed tar.
    public let digest: ContentDigest

    /// A reference.
    public init(package: MonthPackage, digest: ContentDigest) {
        self.package = package
        self.digest = digest
    }
}

extension PackageReference: JSONRepresentable {
    /// Reads `{"name": …, "digest": …}`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        package = try reader.parsed("name") { MonthPackage($0) }
        digest = try reader.parsed("digest") { ContentDigest($0) }
        try reader.finish()
    }

    /// The reference as JSON.
    public var json: JSONValue {
        ["name": .string(package.description), "digest": .string(digest.description)]
    }
}
