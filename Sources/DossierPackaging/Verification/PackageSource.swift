public import SystemPackage

/// What is to be verified.
public enum PackageSource {
    /// A file: a tar, plain or compressed.
    case file(FilePath)
    /// A folder that is a bag.
    case folder(FilePath)
    /// Bytes that come once, such as standard input; the closure gives none at the end.
    case stream(() throws -> [UInt8])
}
