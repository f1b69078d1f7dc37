import DossierModel
public import DossierStore

/// The lines of the ledger in their order, one after the other; memory does not grow with them.
///
/// Not for several threads at once.
public struct LedgerLines {
    private let store: Store
    private var files: ArraySlice<LedgerFile>
    private var current: (reader: ContentReader, splitter: LineSplitter)?
    private var buffer: [UInt8] = []
    /// The first event that is wanted of a month's file that came in place of a part.
    private var start: Int?

    init(_ store: Store, _ files: [LedgerFile]) {
        self.store = store
        self.files = files[...]
    }

    /// The next line; nil behind the last.
    ///
    /// - Throws: what reading met.
    public mutating func next() throws(StoreError) -> LedgerLine? {
        while true {
            if let line = current?.splitter.next() {
                if isPassedOver(line) { continue }
                return line
            }
            if try readOn() { continue }
            if let line = current?.splitter.unfinished() { return line }
            guard try openNext() else { return nil }
        }
    }

    private mutating func isPassedOver(_ line: LedgerLine) -> Bool {
        guard let start else { return false }
        if let event = try? line.parsed().event, event.sequence < start { return true }
        self.start = nil
        return false
    }

    /// Gives the splitter another piece; false when the file has none.
    private mutating func readOn() throws(StoreError) -> Bool {
        guard let reader = current?.reader else { return false }
        let count = try reader.read(into: &buffer)
        guard count > 0 else { return false }
        current?.splitter.feed(buffer[..<count])
        return true
    }

    private mutating func openNext() throws(StoreError) -> Bool {
        current = nil
        guard let file = files.popFirst() else { return false }
        let reader = try reader(of: file)
        let size = min(ContentReader.pieceLength, Int(clamping: reader.status.size) + 1)
        if buffer.count < size { buffer = [UInt8](repeating: 0, count: size) }
        let path = start == nil ? file.path : LedgerFile(month: file.month).path
        current = (reader, LineSplitter(path: path))
        return true
    }

    /// Opens a file; of a part that a folding took away meanwhile, the file of its month.
    private mutating func reader(of file: LedgerFile) throws(StoreError) -> ContentReader {
        do {
            return try store.open(file.path)
        } catch {
            guard error.code == .notFound, let first = file.first else { throw error }
            let month = file.month
            let folded = try store.open(LedgerFile(month: month).path)
            files = files.drop { $0.month == month }
            start = first
            return folded
        }
    }
}
