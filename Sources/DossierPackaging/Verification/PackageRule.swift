public import DossierModel

/// What can be wrong with a package: the rules of its findings, in words, never reused.
public enum PackageRule: String, Sendable, CaseIterable {
    // The file as a file.
    case truncated = "package-truncated"
    case damaged = "package-damaged"
    case bomb = "package-bomb"
    case tooMuch = "package-too-much"
    case trailingData = "package-trailing-data"
    case unreadable = "package-unreadable"
    // Names and kinds of what is in it.
    case nameUnsafe = "package-name-unsafe"
    case nameTwice = "package-name-twice"
    case nameTwins = "package-name-twins"
    case entryKind = "package-entry-kind"
    case severalTops = "package-several-tops"
    case noTop = "package-no-top"
    case nameDiffers = "package-name-differs"
    // BagIt.
    case declarationMissing = "bag-declaration-missing"
    case declarationMalformed = "bag-declaration-malformed"
    case versionUnsupported = "bag-version-unsupported"
    case encodingUnknown = "bag-encoding-unknown"
    case payloadMissing = "bag-payload-missing"
    case manifestMissing = "bag-manifest-missing"
    case manifestMalformed = "bag-manifest-malformed"
    case manifestIncomplete = "bag-manifest-incomplete"
    case manifestOutside = "bag-manifest-outside"
    case manifestTwice = "bag-manifest-twice"
    case algorithmUnknown = "bag-algorithm-unknown"
    case algorithmWeak = "bag-algorithm-weak"
    case digestNotTaken = "bag-digest-not-taken"
    case fileMissing = "bag-file-missing"
    case fileUnlisted = "bag-file-unlisted"
    case fileNotFetched = "bag-file-not-fetched"
    case digestMismatch = "bag-digest-mismatch"
    case nameNormalised = "bag-name-normalised"
    case nameEncoding = "bag-name-encoding"
    case informationMalformed = "bag-information-malformed"
    case oxumWrong = "bag-oxum-wrong"
    case fetchMalformed = "bag-fetch-malformed"
    // A package of an archive.
    case tagUnlisted = "package-tag-unlisted"
    case descriptionMalformed = "package-description-malformed"
    case descriptionDisagrees = "package-description-disagrees"
    case sandbox = "package-sandbox"
    case fileForbidden = "package-file-forbidden"
    case handOverMissing = "handover-missing"
    case handOverMalformed = "handover-malformed"
    case handOverFileMissing = "handover-file-missing"
    case handOverDisagrees = "handover-disagrees"
    case handOverUnlisted = "handover-unlisted"
    case handOverTotals = "handover-totals"
    case handOverTable = "handover-table-disagrees"
    case partMissing = "package-part-missing"
    case rangeDisagrees = "package-range-disagrees"
    case previousDisagrees = "package-previous-disagrees"
    case historyDisagrees = "package-history-disagrees"
    case checkpointUnsigned = "package-checkpoint-unsigned"
    case heldCheckpoint = "package-held-checkpoint"
    case proofMalformed = "package-proof-malformed"
    case proofDisagrees = "package-proof-disagrees"
    case notProved = "package-not-proved"
    case fileDigest = "package-file-digest"
    // A package on its shelf, beside the ledger that tells of it.
    case notPacked = "package-not-as-packed"
    // Several packages of an archive.
    case chainGap = "package-chain-gap"
    case chainBroken = "package-chain-broken"
    case chainDigest = "package-chain-digest"
    case chainFork = "package-chain-fork"
    case chainUntold = "package-chain-replacement-untold"
    case chainMissing = "package-chain-missing"
    case chainMonth = "package-chain-month"
    case chainSubmission = "package-chain-submission"
    case chainOtherArchive = "package-chain-other-archive"
    case chainOtherEpoch = "package-chain-other-epoch"
    // A package and what came with it.
    case coverDisagrees = "handoff-cover-disagrees"
    case coverMissing = "handoff-cover-missing"
    case coverIncomplete = "handoff-cover-incomplete"

    /// How bad it is.
    public var severity: Finding.Severity {
        switch self {
        case .algorithmWeak, .sandbox, .notProved, .nameDiffers, .chainGap, .chainMissing,
            .coverMissing:
            .notice
        case .noTop, .nameNormalised, .nameEncoding, .encodingUnknown, .chainMonth,
            .chainOtherEpoch:
            .warning
        default: .error
        }
    }

    /// Which property it touches.
    public var property: Finding.Property {
        switch self {
        case .nameUnsafe, .entryKind, .bomb, .tooMuch, .fileForbidden: .security
        case .nameTwins, .noTop, .nameDiffers, .nameNormalised, .nameEncoding, .encodingUnknown,
            .versionUnsupported:
            .usability
        case .sandbox, .previousDisagrees, .historyDisagrees, .checkpointUnsigned,
            .heldCheckpoint, .proofMalformed, .proofDisagrees, .notProved, .chainBroken,
            .chainDigest, .chainSubmission, .rangeDisagrees, .chainFork, .chainOtherArchive,
            .chainOtherEpoch, .chainUntold,
            .coverDisagrees:
            .authenticity
        default: .integrity
        }
    }

    /// A finding of this rule.
    func finding(_ place: String, _ details: [String: String] = [:]) -> Finding {
        Finding(
            rule: rawValue, severity: severity, place: place, details: details,
            property: property)
    }
}
