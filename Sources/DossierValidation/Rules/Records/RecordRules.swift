extension RuleBook {
    /// Records against documents.
    static let recordRules: [any Rule] = [
        DocumentMissing(), DocumentBeingSaved(), UnregisteredDocument(), DigestMismatch(),
        SizeMismatch(), DocumentTruncated(), SealedChanged(), DocumentChanged(), DocumentMoved(),
        DuplicateDocument(), TombstoneUnlisted(), DestroyedContentPresent(), WrongYear(),
        UncertainYear(), RecordRepeated(),
        PathRepeated(),
    ]
}
