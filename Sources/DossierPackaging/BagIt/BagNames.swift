public import DossierModel

/// The names that BagIt gives to files and folders (RFC 8493 §2.1, §2.2).
public enum BagNames {
    /// The file by which a bag is known.
    public static let declaration: RelativePath = "bagit.txt"
    /// What the bag says of itself.
    public static let information: RelativePath = "bag-info.txt"
    /// The same in the versions 0.93 to 0.95.
    public static let oldInformation: RelativePath = "package-info.txt"
    /// Files that are to be fetched.
    public static let fetch: RelativePath = "fetch.txt"
    /// The folder of the payload.
    public static let payload: RelativePath = "data"

    /// Manifests of the payload, or of the tag files.
    public enum ManifestKind: Sendable, Hashable {
        case payload, tag
    }

    /// The name of a manifest.
    public static func manifest(
        _ algorithm: DigestAlgorithm, _ kind: ManifestKind = .payload
    ) -> RelativePath {
        let name = (kind == .tag ? "tag" : "") + "manifest-\(algorithm.rawValue).txt"
        return RelativePath(name) ?? declaration
    }

    /// Which manifest a path is, by the name of its algorithm; nil for any other file.
    public static func manifest(_ path: [UInt8]) -> (kind: ManifestKind, algorithm: String)? {
        guard let text = String(validating: path, as: UTF8.self), text.utf8.count < 100 else {
            return nil
        }
        let kind: ManifestKind = text.hasPrefix("tagmanifest-") ? .tag : .payload
        let prefix = kind == .tag ? "tagmanifest-" : "manifest-"
        guard text.hasPrefix(prefix), text.hasSuffix(".txt"), !text.contains("/"),
            text.utf8.count > prefix.utf8.count + 4
        else { return nil }
        return (kind, String(text.dropFirst(prefix.count).dropLast(4)))
    }

    /// Whether a path lies in the payload.
    public static func isPayload(_ path: [UInt8]) -> Bool { path.starts(with: payloadPrefix) }

    private static let payloadPrefix = Array("data/".utf8)
}
