internal import DossierModel
internal import DossierStore

/// A list of a JSON file that is too long to be held in memory: its elements as text, in order.
struct ScratchList {
    private let file: ScratchFile
    /// How many elements there are.
    private(set) var count = 0

    /// A list without elements.
    init(_ file: ScratchFile) {
        self.file = file
    }

    /// How many bytes its text has, with the line before the bracket that ends it.
    var size: Int64 { file.size + (count == 0 ? 0 : Int64(Self.end.count)) }

    private static let end = Array("\n  ".utf8)

    /// Adds an element.
    mutating func add(_ element: some JSONRepresentable) throws(StoreError) {
        try file.write((count == 0 ? "\n    " : ",\n    ").utf8)
        try file.write(JSONText.bytes(of: element.json, indent: 2))
        count += 1
    }

    /// Hands on the text that stands between the brackets.
    func forEachPiece(_ body: (ArraySlice<UInt8>) throws -> Void) throws {
        try file.forEachPiece(body)
        if count > 0 { try body(Self.end[...]) }
    }
}
