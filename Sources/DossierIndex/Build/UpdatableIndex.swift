/// An index that a run can bring up to date.
protocol UpdatableIndex: SearchIndex {
    /// Makes all changes of a run, or none of them.
    ///
    /// - Throws: ``IndexError`` when the index fails, or what the body throws.
    func update<Result>(_ body: (any IndexUpdate) throws -> Result) throws -> Result
}
