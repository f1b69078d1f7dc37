public import DossierModel

/// What an audit looks at besides `validate` and `ledger verify`: people, permissions, duties.
public enum AuditRule: String, Sendable, CaseIterable {
    /// Everybody on the machine or the share may write something of the archive's own.
    case writableByAll = "permission-everybody"
    /// Who may register may also write the policy.
    case policyWritable = "permission-policy"
    /// What waits to be destroyed can be read by everybody.
    case quarantineReadable = "permission-quarantine"
    /// Several people are enrolled, and only one account may write the ledger.
    case registersClosed = "permission-closed"
    /// A private key lies among the archive's own files.
    case privateKeyInside = "private-key-inside"
    /// A key has no end although its holder left.
    case keyOfLeaver = "key-of-leaver"
    /// One key is enrolled to two people.
    case keyOfTwo = "key-of-two"
    /// Somebody holds roles that exclude each other.
    case rolesConflict = "roles-conflict"
    /// More people hold a role than it has seats.
    case seatsExceeded = "seats-exceeded"
    /// Too few people are enrolled for duties that must be separated.
    case peopleTooFew = "people-too-few"
    /// A month in which work was done is past its due day and not packed.
    case packOverdue = "duty-pack-missing"
    /// A month that departments gave neither a submission nor a nil return for.
    case submissionMissing = "duty-submission-missing"
    /// A month that departments submitted behind its due day.
    case submissionLate = "duty-submission-late"
    /// The backup of the month was due and not made.
    case backupOverdue = "duty-backup-missing"
    /// Nobody confirmed the backup of the month by the next working day.
    case confirmationOverdue = "duty-backup-unconfirmed"
    /// A client's request about its data was not answered by its day.
    case requestOverdue = "duty-request-unanswered"
    /// Events older than a month stand under no checkpoint.
    case checkpointOverdue = "duty-checkpoint-missing"
    /// Alarms that nobody has looked into.
    case alarmsOpen = "alarm-open"
    /// An alarm about an attempt was closed by who made it.
    case alarmOwn = "alarm-closed-by-own"
    /// What is named as a lock that was released by force is none, or names who may not do so.
    case releaseDoubtful = "release-doubtful"

    /// What the rule is (DA/T 70-2018 4-7; rules SEC-4, STO-13, LOG-3, INS-6, PACK-1, PACK-7).
    public var definition: RuleDefinition {
        switch self {
        case .writableByAll: rule(.error, .security, ["SEC-4", "SEC-5"])
        case .policyWritable, .quarantineReadable: rule(.warning, .security, ["SEC-4", "SEC-5"])
        case .registersClosed: rule(.notice, .security, ["SEC-4"])
        case .privateKeyInside: rule(.error, .security, ["STO-13", "PEN-3"])
        case .keyOfLeaver: rule(.error, .security, ["HND-1", "STO-13"])
        case .keyOfTwo: rule(.error, .authenticity, ["STO-13", "PEN-3"])
        case .rolesConflict: rule(.error, .authenticity, ["INS-6", "SEC-4"])
        case .seatsExceeded: rule(.warning, .authenticity, ["SEC-4"])
        case .peopleTooFew: rule(.warning, .security, ["INS-6", "DES-1"])
        case .packOverdue: rule(.warning, .integrity, ["PACK-1"])
        case .submissionMissing: rule(.warning, .integrity, ["PACK-1", "PACK-2"])
        case .submissionLate: rule(.notice, .integrity, ["PACK-1", "PACK-2"])
        case .backupOverdue: rule(.warning, .usability, ["PACK-7"])
        case .confirmationOverdue: rule(.warning, .usability, ["PACK-7"])
        case .requestOverdue: rule(.warning, .security, ["PRV-5"])
        case .checkpointOverdue: rule(.warning, .authenticity, ["LOG-3"])
        case .alarmsOpen, .releaseDoubtful: rule(.warning, .security, ["LOG-3"])
        case .alarmOwn: rule(.error, .security, ["LOG-3", "SEC-4"])
        }
    }

    private func rule(
        _ severity: Finding.Severity, _ property: Finding.Property, _ serves: [String]
    ) -> RuleDefinition {
        RuleDefinition(rawValue, severity, property, standard: ["4-7"], serves: serves)
    }

    /// A finding of this rule.
    public func finding(_ place: String, _ details: [String: String] = [:]) -> Finding {
        definition.finding(place, details)
    }
}
