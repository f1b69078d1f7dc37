import DossierModel
import Testing

@testable import DossierLedger

/// Lines out of pieces of any length.
struct LineSplitterTests {
    private func lines(_ text: [UInt8], piece: Int) -> [LedgerLine] {
        var splitter = LineSplitter(path: "a")
        var lines: [LedgerLine] = []
        for start in stride(from: 0, to: text.count, by: piece) {
            splitter.feed(text[start..<min(start + piece, text.count)])
            while let line = splitter.next() { lines.append(line) }
        }
        if let line = splitter.unfinished() { lines.append(line) }
        return lines
    }

    static let cases: [(name: String, text: String, lines: [String], last: LedgerLine.Fault?)] = [
        ("nothing", "", [], nil),
        ("one line", "abc\n", ["abc"], nil),
        ("three lines, one empty", "a\n\nb\n", ["a", "", "b"], nil),
        ("no line feed at the end", "a\nbc", ["a", "bc"], .unfinished),
        ("a carriage return belongs to the line", "a\r\nb\n", ["a\r", "b"], nil),
    ]

    @Test("lines are the same whatever the pieces", arguments: cases, [1, 2, 3, 1_000])
    func split(
        expected: (name: String, text: String, lines: [String], last: LedgerLine.Fault?),
        piece: Int
    ) {
        let found = lines(Array(expected.text.utf8), piece: piece)
        #expect(found.map { String(decoding: $0.bytes, as: UTF8.self) } == expected.lines)
        #expect(found.map(\.number) == Array(1..<(expected.lines.count + 1)))
        #expect(found.last?.fault == expected.last)
    }

    @Test("a line that is too long is told and not kept", arguments: [4_096, 100_000, 1 << 20])
    func tooLong(piece: Int) {
        let longest = [UInt8](repeating: 0x61, count: EventLine.longest)
        let text =
            longest + [0x0A] + longest + [0x61, 0x0A, 0x62, 0x0A]
            + [UInt8](repeating: 0x63, count: 300_000)
        let found = lines(text, piece: piece)
        #expect(found.map(\.fault) == [nil, .tooLong, nil, .tooLong])
        #expect(found.map(\.bytes.count) == [EventLine.longest, 0, 1, 0])
    }
}
