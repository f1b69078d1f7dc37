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

    /// How bad it is.
    public var severity: Finding.Severity {
        switch self {
        case .timeBackwards, .foreignFile: .warning
        default: .error
        }
    }

    /// Which property of the archive it touches.
    public var property: Finding.Property {
        switch self {
        case .empty, .gap, .foreignFile, .partMisplaced: .integrity
        default: .authenticity
        }
    }

    /// A finding of this rule.
    func finding(_ place: String, _ details: [String: String] = [:]) -> Finding {
        Finding(
            rule: rawValue, severity: severity, place: place, details: details,
            property: property)
    }
}
