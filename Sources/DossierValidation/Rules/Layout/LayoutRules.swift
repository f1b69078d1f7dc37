extension RuleBook {
    /// What lies where, and what lies there that should not.
    static let layoutRules: [any Rule] = [
        UnfinishedTransactionRule(), HandCopiedVolume(), VolumeWithoutCard(), ForeignInRoot(),
        MisplacedEntry(), OutsideCategory(), PageMissing(), PageStale(), IgnoredFileOld(),
        InboxWaiting(), ConflictCopy(),
    ]
}
