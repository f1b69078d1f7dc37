internal import DossierModel

/// A text that may be too long for memory, for one place of a bag.
struct LongText {
    /// Where it lies in a bag.
    let path: RelativePath
    /// How many bytes it has.
    let size: Int64
    /// Hands on everything in pieces, from the beginning.
    let forEachPiece: (_ body: (ArraySlice<UInt8>) throws -> Void) throws -> Void
}
