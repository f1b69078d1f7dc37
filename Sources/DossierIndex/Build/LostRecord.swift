/// A record whose document does not lie in its own volume.
struct LostRecord: Sendable, Equatable {
    /// The number of its entry.
    var entry: Int64
    /// The record's id.
    var record: String
    /// The folder of its volume.
    var volume: FileKey
    /// SHA-256 of its newest version.
    var digest: [UInt8]
    /// Where it should lie.
    var recorded: FileKey
    /// Where it was found outside its volume; nil while it is missing.
    var found: FileKey?
}
