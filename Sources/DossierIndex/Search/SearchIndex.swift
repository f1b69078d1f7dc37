/// What can be asked of an index, whatever database holds it.
///
/// SQLite on the user's own disk is the first; another, shared by many hosts, can stand behind the
/// same questions (design §9, room to grow).
public protocol SearchIndex: Sendable {
    /// Answers a question.
    ///
    /// - Throws: `notBuilt` before the first complete run of ``IndexBuilder``.
    func find(_ query: FindQuery) throws(IndexError) -> FindResult

    /// Counts what there is.
    ///
    /// - Throws: `notBuilt` before the first complete run of ``IndexBuilder``.
    func status() throws(IndexError) -> IndexStatus
}
