internal import DossierModel

/// Reads an inventory line by line while it streams.
enum InventoryLines {
    /// The longest line: a path of 4,096 bytes, escaped.
    private static let longest = 64 << 10

    /// All rows.
    ///
    /// - Throws: `damaged` for a line that is none.
    static func read(
        _ reader: inout BagEntries.Content, _ place: String
    ) throws -> [InventoryRow] {
        var rows: [InventoryRow] = []
        var rest: [UInt8] = []
        while let piece = try reader.next() {
            var start = piece.startIndex
            while let end = piece[start...].firstIndex(of: 0x0A) {
                rest += piece[start..<end]
                rows.append(try row(rest, rows.count, place))
                rest.removeAll(keepingCapacity: true)
                start = end + 1
            }
            rest += piece[start...]
            guard rest.count <= longest else { throw damaged(place, rows.count) }
        }
        guard rest.isEmpty else { throw damaged(place, rows.count) }
        return rows
    }

    private static func row(
        _ line: [UInt8], _ number: Int, _ place: String
    ) throws -> InventoryRow {
        if let row = InventoryRow(quick: line) { return row }
        do {
            return try InventoryRow(json: try JSONParser.parse(line), at: "")
        } catch {
            throw damaged(place, number)
        }
    }

    private static func damaged(_ place: String, _ number: Int) -> BackupError {
        BackupError(
            .damaged, place, detail: "\(BackupDescription.inventory):\(number + 1)")
    }
}
