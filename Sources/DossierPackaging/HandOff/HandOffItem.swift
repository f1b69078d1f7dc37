public import DossierModel

/// A package in a hand-over: which, and in what file.
public struct HandOffItem: Sendable, Equatable {
    /// Which package, with the digest of its plain tar.
    public var package: PackageReference
    /// The name of the file.
    public var file: String
    /// SHA-256 of the file as it is stored.
    public var fileDigest: ContentDigest
    /// How many documents its hand-over list holds.
    public var documents: Int
    /// How many bytes these have.
    public var bytes: Int

    /// A package in a file.
    public init(
        package: PackageReference, file: String, fileDigest: ContentDigest, documents: Int,
        bytes: Int
    ) {
        self.package = package
        self.file = file
        self.fileDigest = fileDigest
        self.documents = documents
        self.bytes = bytes
    }
}

extension HandOffItem: JSONRepresentable {
    /// Reads an item.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        let package = try reader.parsed("package") { MonthPackage($0) }
        let digest = try reader.parsed("digest") { ContentDigest($0) }
        self.package = PackageReference(package: package, digest: digest)
        file = try reader.string("file")
        fileDigest = try reader.parsed("sha256") { ContentDigest($0) }
        documents = try reader.integer("documents", in: 0...)
        bytes = try reader.integer("bytes", in: 0...)
        try reader.finish()
    }

    /// The item as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("package", text: package.package)
        builder.add("digest", text: package.digest)
        builder.add("file", file)
        builder.add("sha256", text: fileDigest)
        builder.add("documents", documents)
        builder.add("bytes", bytes)
        return builder.value
    }
}
