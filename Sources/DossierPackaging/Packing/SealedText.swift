internal import DossierModel

/// The text of a list of records with a month put in where a version is sealed.
///
/// It goes by the lines of the one form in which the archive writes lists, in which no text holds a
/// line feed, and leaves every other byte as it is; encoding the list anew takes many times as long.
struct SealedText {
    private static let list = Array("  \"records\": [".utf8)
    private static let listEnd = Array("  ]".utf8)
    private static let record = Array("    {".utf8)
    private static let recordEnd = Array("    }".utf8)
    private static let name = Array("      \"id\": \"".utf8)
    private static let versions = Array("      \"versions\": [".utf8)
    private static let versionsEnd = Array("      ]".utf8)
    private static let version = Array("        {".utf8)
    private static let sealed = Array("          \"sealedIn\": ".utf8)
    private static let seen = Array("          \"seen\": ".utf8)

    private let text: [UInt8]
    /// Where the lines begin before which a month belongs.
    private var places: [Int] = []

    private var isInList = false
    private var isInVersions = false
    private var isWanted = false
    private var isSealed = false
    /// Where the present version says when it was seen, before which its month belongs.
    private var place: Int?

    /// Finds the newest versions of these records that are not sealed.
    private init(_ text: [UInt8], sealing records: Set<RecordID>) {
        self.text = text
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: 0x0A) ?? text.count
            take(text[start..<end], records)
            start = end + 1
        }
    }

    /// Puts a month in.
    ///
    /// - Parameters:
    ///   - text: The list as it lies in the archive.
    ///   - records: The records whose newest version is sealed, where it is not yet.
    ///   - month: The month.
    ///   - count: How many versions that are.
    /// - Returns: the text with the month; nil unless it goes in at exactly so many places.
    static func bytes(
        of text: [UInt8], sealing records: Set<RecordID>, in month: YearMonth, count: Int
    ) -> [UInt8]? {
        let found = SealedText(text, sealing: records)
        guard found.places.count == count else { return nil }
        let line = Array("          \"sealedIn\": \"\(month)\",\n".utf8)
        var output: [UInt8] = []
        output.reserveCapacity(text.count + count * line.count)
        var start = 0
        for place in found.places {
            output += text[start..<place]
            output += line
            start = place
        }
        return output + text[start...]
    }

    private mutating func take(_ line: ArraySlice<UInt8>, _ records: Set<RecordID>) {
        if isInVersions {
            takeInVersions(line)
        } else if !isInList {
            isInList = line.elementsEqual(Self.list)
        } else if line.elementsEqual(Self.record) {
            isWanted = false
            place = nil
        } else if line.starts(with: Self.name) {
            let name = line.dropFirst(Self.name.count).prefix { $0 != UInt8(ascii: "\"") }
            let record = RecordID(String(decoding: name, as: UTF8.self))
            isWanted = record.map(records.contains) ?? false
        } else if line.elementsEqual(Self.versions) {
            isInVersions = true
        } else if line.starts(with: Self.recordEnd) {
            if isWanted, let place { places.append(place) }
            isWanted = false
        } else if line.starts(with: Self.listEnd) {
            isInList = false
        }
    }

    private mutating func takeInVersions(_ line: ArraySlice<UInt8>) {
        if line.elementsEqual(Self.version) {
            place = nil
            isSealed = false
        } else if line.starts(with: Self.sealed) {
            isSealed = true
        } else if line.starts(with: Self.seen) {
            place = isSealed ? nil : line.startIndex
        } else if line.starts(with: Self.versionsEnd) {
            isInVersions = false
        }
    }
}
