internal import DossierModel

/// The day of forming that a document's own bytes tell: of a letter, a PDF, a photograph, a text.
///
/// Only the first and last bytes are looked at. Office documents keep their dates in compressed
/// parts and are read where text is extracted, not here.
enum ContentDate {
    /// How many bytes from the beginning are wanted.
    static let headSize = 64 << 10

    /// The day, or nil where the bytes tell none.
    static func find(in head: [UInt8]) -> CalendarDate? {
        if head.starts(with: "%PDF-".utf8) { return pdf(head) }
        if head.starts(with: [0xFF, 0xD8, 0xFF]) { return photograph(head) }
        let start = head.prefix(8 << 10)
        // What holds a zero byte is no text of ours; decoding all of it as one would be slow.
        guard !start.contains(0) else { return nil }
        let lines = start.split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { $0.last == 0x0D ? $0.dropLast() : $0 }
        return letter(lines) ?? note(lines)
    }

    /// `/CreationDate (D:20260301…)`, ISO 32000-1 §7.9.4.
    private static func pdf(_ head: [UInt8]) -> CalendarDate? {
        guard let place = position(of: "/CreationDate", in: head) else { return nil }
        let digits = head[place...].prefix(64).drop { !isDigit($0) }.prefix { isDigit($0) }
        return compact(Array(digits))
    }

    /// `2026:03:01 09:30:00`, Exif 2.3 §4.6.4 (DateTimeOriginal).
    private static func photograph(_ head: [UInt8]) -> CalendarDate? {
        guard position(of: "Exif", in: Array(head.prefix(4096))) != nil else { return nil }
        let colon = UInt8(ascii: ":")
        var start = 0
        while start + 19 <= head.count {
            if head[start + 4] == colon, head[start + 7] == colon, head[start + 10] == 0x20,
                head[start + 13] == colon, head[start + 16] == colon
            {
                return compact(head[start..<(start + 10)].filter(isDigit))
            }
            start += 1
        }
        return nil
    }

    /// The `Date:` of a message, RFC 5322 §3.3.
    private static func letter(_ lines: [ArraySlice<UInt8>]) -> CalendarDate? {
        let head = lines.prefix { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
        let isMessage = head.contains { $0.lowercased().hasPrefix("from:") }
        guard isMessage, let line = head.first(where: { $0.lowercased().hasPrefix("date:") })
        else { return nil }
        let words = line.dropFirst(5).split { $0 == " " || $0 == "," }.map(String.init)
        let months = [
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        ]
        for (index, word) in words.enumerated() where index > 0 && index + 1 < words.count {
            guard let month = months.firstIndex(of: word.lowercased()),
                let day = Int(words[index - 1]), let year = Int(words[index + 1])
            else { continue }
            return CalendarDate(year: year, month: month + 1, day: day)
        }
        return nil
    }

    /// `日期：2026年3月1日` in a text of ours.
    private static func note(_ lines: [ArraySlice<UInt8>]) -> CalendarDate? {
        let first = lines.filter { !$0.isEmpty }.prefix(40).map(Array.init)
        for label in ["日期：", "日期:", "时间：", "时间:", "Date:"] {
            guard let line = first.first(where: { position(of: label, in: $0) != nil }) else {
                continue
            }
            let found = DocumentDate.find(in: String(decoding: line, as: UTF8.self))
            if let found, found.precision == .day { return found.date }
        }
        return nil
    }

    private static func compact(_ digits: [UInt8]) -> CalendarDate? {
        guard digits.count >= 8 else { return nil }
        let text = String(decoding: digits.prefix(8), as: UTF8.self)
        return CalendarDate("\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))")
    }

    private static func position(of text: String, in bytes: [UInt8]) -> Int? {
        let wanted = Array(text.utf8)
        guard bytes.count >= wanted.count else { return nil }
        return (0...(bytes.count - wanted.count)).first {
            bytes[$0] == wanted[0] && bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
