/// Names of facts that the index remembers of a run.
enum IndexFact {
    /// The word of the archive's acts when the run began.
    static let generation = "generation"
    /// Whether documents that are only stored were hidden: `1` or `0`.
    static let hidden = "hidden"
    /// How many records were destroyed when the file was last written anew.
    static let purged = "purged"
}
