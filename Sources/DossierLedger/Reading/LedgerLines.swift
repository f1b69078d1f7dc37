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

    init(_ store: Store, _ files: [LedgerFile]) {
        self.store = store
        self.files = files[...]
    }

    /// The next line; nil behind the last.
    ///
    /// - Throws: what reading met; `notFound` when a month was folded meanwhile.
    public mutating func next() throws(StoreError) -> LedgerLine? {
        while true {
            if let line = current?.splitter.next() { return line }
            if try readOn() { continue }
            if let line = current?.splitter.unfinished() { return line }
            guard try openNext() else { return nil }
        }
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
        let reader = try store.open(file.path)
        let size = min(ContentReader.pieceLength, Int(clamping: reader.status.size) + 1)
        if buffer.count < size { buffer = [UInt8](repeating: 0, count: size) }
        current = (reader, LineSplitter(path: file.path))
        return true
    }
}
