internal import DossierModel

extension Writer {
    /// Stages a file that is written here and now, such as a package, for the next commit.
    ///
    /// - Parameter fill: Writes the content and tells what it wrote; it must not commit.
    /// - Returns: The file, and what `fill` returned besides.
    /// - Throws: what `fill` throws; `inputOutput` when the file has another length than was told;
    ///   what writing met. Nothing is left in the tree then.
    public func stage<Value>(
        _ fill: (FileSink) throws -> (content: KnownContent, value: Value)
    ) throws -> (file: StagedFile, value: Value) {
        let area = try currentStaging()
        do {
            return try area.fill(fill)
        } catch {
            abandon(area)
            throw error
        }
    }

    /// Stages bytes, so that they need not be held until the commit.
    public func stage(_ bytes: [UInt8]) throws(StoreError) -> StagedFile {
        let area = try currentStaging()
        let (number, content) = try area.add(bytes)
        return StagedFile(
            digest: content.digest, size: content.size, modified: 0,
            transaction: area.transaction, number: number)
    }

    /// A file for what is too much to be held in memory; it goes with the next commit, or with the
    /// writer.
    public func scratch() throws(StoreError) -> ScratchFile { try currentStaging().scratch() }
}
