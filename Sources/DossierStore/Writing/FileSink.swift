/// A new file while it is being filled; it takes its place only when it is whole.
public struct FileSink: Sendable {
    private let file: NewFile

    init(_ file: NewFile) {
        self.file = file
    }

    /// Writes behind what was written before.
    ///
    /// - Throws: `diskFull` and its kin, naming the file.
    public func write(_ bytes: ArraySlice<UInt8>) throws(StoreError) { try file.write(bytes) }
}
