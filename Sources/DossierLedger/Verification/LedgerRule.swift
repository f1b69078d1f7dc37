public import DossierModel

/// What can be wrong with the ledger: the rules of its findings, in words, never reused.
public enum LedgerRule: String, Sendable, CaseIterable {
    /// There is no event at all.
    case empty = "ledger-empty"
    /// A line is not one signed event in canonical form.
    case form = "ledger-form"
    /// Events are missing, repeated or out of order.
    case gap = "ledger-gap"
    /// An event does not follow from the line before it.
    case chain = "ledger-chain"
    /// A signature does not fit its event.
    case signature = "ledger-signature"
    /// Nobody on the staff ever had the key that signed.
    case signerUnknown = "ledger-signer-unknown"
    /// The key that signed belongs to somebody else than the actor.
    case signerOther = "ledger-signer-other"
    /// The key that signed was not valid on that day.
    case signerExpired = "ledger-signer-expired"
    /// The actor was not on the staff on that day.
    case signerNotStaff = "ledger-signer-not-staff"
    /// Event 0 does not say what it must.
    case firstEvent = "ledger-first-event"
    /// Event 0 names another archive than `archive.json`.
    case otherArchive = "ledger-other-archive"
    /// An event, or `archive.json`, says otherwise than event 0 whether this is a sandbox.
    case sandbox = "ledger-sandbox-disagrees"
    /// An event is older than the one before it by more than five minutes.
    case timeBackwards = "ledger-time-backwards"
    /// A part's name does not say its first event.
    case partMisplaced = "ledger-part-misplaced"
    /// Something lies in the folder of the ledger that does not belong there.
    case foreignFile = "ledger-foreign-file"
    /// A person's entry in `staff.json` is not the one the ledger vouches for.
    case staffDiffers = "ledger-staff-differs"
    /// A person in `staff.json` has a key, and no event ever enrolled them.
    case staffUnsigned = "ledger-staff-unsigned"
    /// A checkpoint that was kept vouches for another history than the ledger's.
    case checkpointDisagrees = "checkpoint-disagrees"
    /// What was kept as a checkpoint is none that the archive's key signed.
    case checkpointForm = "checkpoint-form"

    /// What the rule is (DA/T 70-2018 1-1, 2-6 and 4-7).
    public var definition: RuleDefinition {
        switch self {
        case .empty, .gap, .partMisplaced:
            rule(.error, .integrity, ["2-5", "2-6"])
        case .foreignFile: rule(.warning, .integrity, ["4-3"])
        case .timeBackwards: rule(.warning, .authenticity, ["1-5"])
        case .signature: rule(.error, .authenticity, ["1-1"], [.wholeArchive, .contents])
        case .form, .chain: rule(.error, .authenticity, ["1-1", "4-7"])
        case .signerUnknown, .signerOther, .signerExpired, .signerNotStaff, .staffDiffers,
            .staffUnsigned:
            rule(.error, .authenticity, ["4-7"], reads: [.staff])
        case .firstEvent, .otherArchive, .sandbox, .checkpointDisagrees, .checkpointForm:
            rule(.error, .authenticity, ["4-7"])
        }
    }

    private func rule(
        _ severity: Finding.Severity, _ property: Finding.Property, _ standard: [String],
        _ needs: Set<RuleDefinition.Need> = [.wholeArchive], reads: Set<PolicyKind> = []
    ) -> RuleDefinition {
        RuleDefinition(
            rawValue, severity, property, standard: standard, serves: ["UPD-6", "SEC-5"],
            needs: needs, reads: reads)
    }

    /// How bad it is.
    public var severity: Finding.Severity { definition.severity }

    /// Which property of the archive it touches.
    public var property: Finding.Property { definition.property }

    /// A finding of this rule.
    func finding(_ place: String, _ details: [String: String] = [:]) -> Finding {
        definition.finding(place, details)
    }
}
