/// A new file while it is being filled; it takes its place only when it is whole.
public struct FileSink: Sendable {
    private let file: NewFile
    /// What reads the file back while it is written.
    private let readBack: ReadBack?

    init(_ file: NewFile, _ readBack: ReadBack? = nil) {
        self.file = file
        self.readBack = readBack
    }

    /// Writes behind what was written before.
    ///
    /// - Throws: `diskFull` and its kin, naming the file.
    public func write(_ bytes: ArraySlice<UInt8>) throws(StoreError) {
        try file.write(bytes)
        try readBack?.note(bytes)
    }
}
