public import Foundation

/// The folder of this package, from which tests read schemas and documents.
public enum PackageFolder {
    /// The root of the package.
    public static let url = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The bytes of a file of the package.
    public static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: url.appendingPathComponent(path)))
    }
}
