internal import DossierModel

/// What only the company's package holds: the registers, the policy, the ledger, and its proofs.
struct CompanyPart: Sendable {
    /// A file that is packed as it lies there.
    struct File: Sendable {
        /// The path in the archive.
        var path: RelativePath
        /// The last event behind the range that changed it; nil where none did.
        var later: Int?
    }

    /// The files, in the order of their paths; communications of other departments are among them.
    var files: [File]
    /// Where the range's lines lie, below the root.
    var ledger: RelativePath
    /// How many bytes they have.
    var ledgerSize: Int64
    /// The files of proof, by their paths in the bag.
    var proofs: [(path: RelativePath, bytes: [UInt8])]
    /// Departments that submitted neither work nor a nil return.
    var withoutSubmission: [DepartmentCode]
    /// Departments that have nothing to hand over and said so.
    var nilReturns: [DepartmentCode]
    /// The departments' packages of the month.
    var packages: [PackageReference]
}
