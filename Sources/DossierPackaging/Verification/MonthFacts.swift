public import DossierLedger
import DossierModel

/// What a package of an archive tells of itself and of others, for comparing several.
public struct MonthFacts: Sendable, Equatable {
    /// What it says of itself.
    public var description: PackageDescription?
    /// The departments' packages that the company's package names.
    public var packages: [PackageReference]
    /// The tree over the ledger up to the range's end, which the company's package holds.
    public var checkpoint: SignedCheckpoint?
    /// Whether it holds lines of the ledger, as the company's alone does.
    var hasLedger: Bool
    /// Whether the proof beside it is of the event that tells of this very package.
    var isTold: Bool
    /// Packages of which its lines of the ledger tell.
    var packed: [PackedMonth]
    /// Submissions of which its lines of the ledger tell.
    var submitted: [SubmittedMonth]

    init(_ verdict: MonthVerdict, _ inspection: BagInspection) {
        description = verdict.description
        isTold = verdict.isTold
        packages = inspection.month.handOver?.list?.packages ?? []
        checkpoint = inspection.texts[MonthInspection.checkpoint].flatMap {
            try? SignedCheckpoint(bytes: $0)
        }
        packed = inspection.month.ledger?.kept.compactMap { PackedMonth($0) } ?? []
        hasLedger = inspection.month.ledger != nil
        submitted = inspection.month.ledger?.kept.compactMap { SubmittedMonth($0) } ?? []
    }
}
