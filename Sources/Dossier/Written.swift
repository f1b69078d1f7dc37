public import DossierStore

/// What a writing act yielded, and what happened besides.
public struct Written<Value> {
    /// What the act yielded.
    public var value: Value
    /// What was found unfinished and put in order before the act, where there was anything.
    public var recovery: Recovery?
    /// Pages that could not be written; they are derived, and `dossier pages` writes them again.
    public var stalePages: [String]
}
