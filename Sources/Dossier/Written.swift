public import DossierModel
public import DossierStore

/// What a writing act yielded, and what happened besides.
public struct Written<Value> {
    /// What the act yielded.
    public var value: Value
    /// What was found unfinished and put in order before the act, where there was anything.
    public var recovery: Recovery?
    /// What is to be told of what was written, such as a clock that went back.
    public var warnings: [Finding]
    /// Pages that could not be written; they are derived, and `dossier pages` writes them again.
    public var stalePages: [String]
    /// How many locks that others had taken away by force were told of in the ledger first.
    public var toldReleases = 0
}
