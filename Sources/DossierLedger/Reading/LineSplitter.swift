import DossierModel

/// Cuts the pieces of a file into lines, and holds one piece and one line at most.
struct LineSplitter {
    private static let lineFeed: UInt8 = 0x0A

    private let path: RelativePath
    private var number = 0
    private var pending: [UInt8] = []
    private var start = 0
    private var isTooLong = false

    /// A splitter of one file.
    init(path: RelativePath) {
        self.path = path
    }

    /// Adds the next bytes of the file, once ``next()`` has nothing left.
    mutating func feed(_ piece: ArraySlice<UInt8>) {
        pending.removeFirst(start)
        start = 0
        if pending.count > EventLine.longest {
            isTooLong = true
            pending = []
        }
        pending += piece
    }

    /// The next whole line; nil when more bytes are needed.
    mutating func next() -> LedgerLine? {
        guard let end = pending[start...].firstIndex(of: Self.lineFeed) else { return nil }
        defer { start = end + 1 }
        return line(pending[start..<end], fault: nil)
    }

    /// What is left when the file ends without a line feed.
    mutating func unfinished() -> LedgerLine? {
        guard start < pending.count || isTooLong else { return nil }
        defer { start = pending.count }
        return line(pending[start...], fault: .unfinished)
    }

    private mutating func line(
        _ bytes: ArraySlice<UInt8>, fault: LedgerLine.Fault?
    ) -> LedgerLine {
        number += 1
        let tooLong = isTooLong || bytes.count > EventLine.longest
        isTooLong = false
        return LedgerLine(
            path: path, number: number, bytes: tooLong ? [] : Array(bytes),
            fault: tooLong ? .tooLong : fault)
    }
}
