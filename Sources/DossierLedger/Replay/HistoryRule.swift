public import DossierModel

/// What can be wrong with a history whose lines are whole: the rules of its findings, never reused.
///
/// They are checked by `ledger verify`, not by `validate`: what was done without the right to do it
/// stays done, and no mending of the archive makes it go away.
public enum HistoryRule: String, Sendable, CaseIterable {
    /// Whoever acted was not on the staff when the event was written.
    case notStaff = "history-not-staff"
    /// The key that signed did not speak for the actor when the event was written.
    case keyNotInForce = "history-key-not-in-force"
    /// The actor held no role that allows the act when the event was written.
    case roleMissing = "history-role-missing"
    /// Somebody widened their own roles.
    case ownRoles = "history-own-roles"
    /// The entry to which an event about a person committed is nowhere.
    case staffEntryLost = "history-staff-entry-lost"
    /// A person of whom the ledger tells is not in `staff.json` any more.
    case staffGone = "history-staff-gone"
    /// The policy to which an event committed is nowhere, or another lies in its place.
    case policyEntryLost = "history-policy-entry-lost"
    /// A policy is not the one that the last event about it committed to.
    case policyDiffers = "history-policy-differs"
    /// A policy is not the default one, and no event speaks of it.
    case policyUnvouched = "history-policy-unvouched"
    /// The key of the archive was replaced by a key that may not do so.
    case keyRotation = "history-key-rotation"
    /// A checkpoint that somebody holds covers more events than there are.
    case cut = "history-cut"
    /// A checkpoint that somebody holds covers events that an activated restoration says are lost.
    case declaredLoss = "history-declared-loss"
    /// A checkpoint that somebody holds is of another history.
    case forked = "history-forked"
    /// A checkpoint that somebody holds is of another archive.
    case heldOtherArchive = "held-other-archive"
    /// A checkpoint that somebody holds is of a later epoch of this archive.
    case heldOtherEpoch = "held-other-epoch"
    /// A checkpoint that somebody holds was signed with the public key of a sandbox.
    case heldSandbox = "held-sandbox"
    /// A checkpoint that somebody holds was not signed by the archive's key.
    case heldUnsigned = "held-unsigned"

    /// What the rule is (DA/T 70-2018 1-1, 2-6 and 4-7).
    public var definition: RuleDefinition {
        switch self {
        case .notStaff, .keyNotInForce, .roleMissing, .ownRoles:
            rule(.error, .authenticity, ["1-1", "4-7"], ["SEC-4", "STO-13"])
        case .staffEntryLost, .staffGone: rule(.error, .integrity, ["2-5", "4-7"], ["SEC-4"])
        case .policyEntryLost: rule(.error, .integrity, ["2-5", "4-7"], ["SEC-4", "SEC-5"])
        case .policyDiffers: rule(.error, .authenticity, ["4-7"], ["SEC-4", "SEC-5"])
        case .policyUnvouched: rule(.warning, .authenticity, ["4-7"], ["SEC-4", "SEC-5"])
        case .cut, .declaredLoss: rule(.error, .integrity, ["2-5", "2-6"], ["UPD-6", "LOG-3"])
        case .keyRotation, .forked, .heldOtherArchive, .heldOtherEpoch, .heldSandbox,
            .heldUnsigned:
            rule(.error, .authenticity, ["1-1", "4-7"], ["UPD-6", "LOG-3"])
        }
    }

    private func rule(
        _ severity: Finding.Severity, _ property: Finding.Property, _ standard: [String],
        _ serves: [String]
    ) -> RuleDefinition {
        RuleDefinition(rawValue, severity, property, standard: standard, serves: serves)
    }

    /// A finding of this rule.
    func finding(_ place: String, _ details: [String: String] = [:]) -> Finding {
        definition.finding(place, details)
    }
}
