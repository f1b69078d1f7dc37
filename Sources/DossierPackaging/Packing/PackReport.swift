public import DossierModel

/// What packing a month did.
public struct PackReport: Sendable, Equatable {
    /// The packages that were made, in their order.
    public var packages: [PackedPackage] = []
    /// The departments that submitted neither work nor a nil return.
    public var withoutSubmission: [DepartmentCode] = []
    /// The departments that have nothing to hand over and said so.
    public var nilReturns: [DepartmentCode] = []
    /// The departments for which the packing submitted, as it does in a sandbox.
    public var submittedFor: [DepartmentCode] = []
    /// Files beside earlier packages that were missing and were written.
    public var mended: [String] = []
    /// Earlier packages that are damaged; their digests in the ledger hold the chain, not their files.
    public var findings: [Finding] = []

    /// Nothing done yet.
    public init() {}
}
