public import DossierModel

/// What verifying a package found.
public struct PackageReport: Sendable, Equatable {
    /// What was verified.
    public enum Kind: String, Sendable, CaseIterable {
        /// A package of a month, of an archive.
        case month
        /// Any other bag.
        case bag
    }

    /// In what the bag came.
    public enum Container: String, Sendable, CaseIterable {
        case folder, tar, tarGzip, tarZstd
    }

    /// Whether it is proved whose package it is.
    public enum Authenticity: String, Sendable, CaseIterable {
        /// A key or a checkpoint that the reader held vouches for it.
        case proved
        /// A key or a checkpoint vouches for it, of a sandbox, whose keys anybody can have.
        case sandbox
        /// Something that should vouch for it does not.
        case failed
        /// Nothing to check it by was given, or nothing that vouches for it.
        case notChecked
    }

    /// What it is.
    public var kind: Kind
    /// In what it came.
    public var container: Container
    /// The name of the bag, which is that of its top directory; nil where it has none.
    public var name: String?
    /// The version of BagIt.
    public var version: String
    /// How many documents: those of the hand-over list, or all files of a foreign payload.
    public var documents: Int
    /// How many bytes these have.
    public var bytes: Int64
    /// The package digest, SHA-256 of the uncompressed tar; nil for a folder.
    public var digest: ContentDigest?
    /// SHA-256 of the file; nil for a folder.
    public var fileDigest: ContentDigest?
    /// What a package of an archive says of itself.
    public var month: MonthFacts?
    /// What is wrong.
    public var findings: [Finding]
    /// How many more findings there were than are listed.
    public var omitted: Int
    /// Whether it is proved whose package it is.
    public var authenticity: Authenticity
    /// Whether the file is encrypted; its SHA-256 is that of the encrypted bytes.
    public var isEncrypted = false

    /// Says that authenticity failed where a finding says so.
    mutating func settle() {
        let fails = findings.contains { $0.property == .authenticity && $0.severity == .error }
        // What is damaged is not what somebody vouched for.
        if fails { authenticity = .failed } else if !valid { authenticity = .notChecked }
    }

    /// Whether no finding is an error.
    public var valid: Bool { findings.allSatisfy { $0.severity < .error } }
}
