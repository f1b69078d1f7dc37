/// What the index remembers of a file, to know it again without reading it.
struct FileRow: Sendable, Equatable {
    /// The place in the walk.
    var key: FileKey
    /// What the file system said when the content was read.
    var stamp: FileStamp
    /// What the file is to the archive.
    var state: FileState
    /// SHA-256 of the content; nil while it could not be read, and for a file of the archive itself.
    var digest: [UInt8]?
    /// The run that met the path first.
    var born: Int
    /// The run that met this content first.
    var touched: Int
    /// The entry by which people find it; nil for a registered file, whose record is the entry.
    var entry: Int64?
}
