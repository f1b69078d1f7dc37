internal import DossierModel

/// The time of an event, seen without reading the rest of its line.
enum EventTime {
    /// In canonical JSON a quotation mark inside a text is escaped, so this is a name and nothing else.
    private static let name = Array(#","time":""#.utf8)
    private static let length = 25

    /// The time in a line of the ledger; nil where there is none.
    static func glance(_ line: [UInt8]) -> Timestamp? {
        guard let start = place(in: line) else { return nil }
        let text = line[start...].prefix(while: { $0 != UInt8(ascii: "\"") }).prefix(length)
        return Timestamp(String(decoding: text, as: UTF8.self))
    }

    /// Where the text of the time begins; nothing in a line but the signature follows it at length.
    private static func place(in line: [UInt8]) -> Int? {
        var index = 0
        while index + name.count + length <= line.count {
            if line[index] == name[0], line[(index + 1)...].starts(with: name.dropFirst()) {
                return index + name.count
            }
            index += 1
        }
        return nil
    }
}
