import DossierModel
import DossierStore

extension Ledger {
    /// Where the next event goes: reads the newest month's newest file, and of that the last line.
    ///
    /// - Throws: `damaged` when that line cannot be read, or what reading met.
    public func head() throws -> LedgerHead {
        for month in try months().reversed() {
            let newest = try [folded(month), newestPart(of: month)].compactMap { $0 }
            let heads = try newest.compactMap { try head(at: $0) }
            if let head = heads.max(by: { $0.nextSequence < $1.nextSequence }) { return head }
        }
        return .empty
    }

    private func head(at file: LedgerFile) throws -> LedgerHead? {
        guard let line = try lastLine(of: file) else { return nil }
        let event = try line.parsed().event
        return LedgerHead(
            nextSequence: event.sequence + 1, previous: ContentDigest(of: line.bytes),
            lastTime: event.time, month: file.month)
    }

    /// The last line of a file, of which no more than that is read; nil where it is empty.
    func lastLine(of file: LedgerFile) throws(StoreError) -> LedgerLine? {
        let reader = try store.open(file.path)
        let tail = Int64(EventLine.longest) + 2
        reader.skip(to: max(0, reader.status.size - tail))
        var splitter = LineSplitter(path: file.path)
        var last: LedgerLine?
        let bytes = try reader.bytes(limit: Int(tail) + ContentReader.pieceLength)
        splitter.feed(bytes[...])
        while let line = splitter.next() { last = line }
        guard let end = splitter.unfinished() ?? last else { return nil }
        return LedgerLine(path: file.path, number: 0, bytes: end.bytes, fault: end.fault)
    }
}
