import DossierModel
import DossierStore

extension Ledger {
    /// The months of the ledger, oldest first.
    func months() throws(StoreError) -> [YearMonth] {
        var months: Set<YearMonth> = []
        for name in try names(in: Layout.ledger) {
            let month = LedgerFile.month(ofFolder: name) ?? LedgerFile(monthFile: name)?.month
            if let month { months.insert(month) }
        }
        return months.sorted()
    }

    /// The parts of a month, in order.
    func parts(of month: YearMonth) throws(StoreError) -> [LedgerFile] {
        try names(in: LedgerFile.folder(month))
            .compactMap { LedgerFile(part: $0, month: month) }
            .sorted { $0.first ?? -1 < $1.first ?? -1 }
    }

    /// The newest part of a month.
    func newestPart(of month: YearMonth) throws(StoreError) -> LedgerFile? {
        try names(in: LedgerFile.folder(month))
            .compactMap { LedgerFile(part: $0, month: month)?.first }.max()
            .map { LedgerFile(month: month, first: $0) }
    }

    /// The first line of all, for which no more than the oldest month is looked at.
    func firstLine() throws -> LedgerLine? {
        for month in try months() {
            var lines = LedgerLines(store, try files(of: month))
            if let line = try lines.next() { return line }
        }
        return nil
    }

    /// The file of a whole month, where its parts were folded.
    func folded(_ month: YearMonth) throws(StoreError) -> LedgerFile? {
        let file = LedgerFile(month: month)
        return try store.status(file.path) == nil ? nil : file
    }

    /// The files in the order of their events, from the one that holds an event on.
    func files(from sequence: Int) throws -> [LedgerFile] {
        var files: [LedgerFile] = []
        for month in try months().reversed() {
            let newer = try self.files(of: month)
            files = newer + files
            let isFound = try newer.contains { try begins($0, atOrBefore: sequence) }
            guard isFound, sequence > 0 else { continue }
            let start = try files.lastIndex { try begins($0, atOrBefore: sequence) } ?? 0
            return Array(files[start...])
        }
        return files
    }

    /// The files of a month; a part that is already in the month's file is left out (design §4).
    private func files(of month: YearMonth) throws -> [LedgerFile] {
        let parts = try self.parts(of: month)
        guard let folded = try folded(month) else { return parts }
        guard !parts.isEmpty, let last = try? lastLine(of: folded)?.parsed() else {
            return [folded] + parts
        }
        // A part is in the month's file as a whole or not at all, and it may be gone any moment.
        return [folded] + parts.drop { $0.first.map { $0 <= last.event.sequence } ?? false }
    }

    private func begins(_ file: LedgerFile, atOrBefore sequence: Int) throws -> Bool {
        if let first = file.first { return first <= sequence }
        var lines = LedgerLines(store, [file])
        guard let line = try lines.next(), let event = try? line.parsed() else { return true }
        return event.event.sequence <= sequence
    }

    func names(in folder: RelativePath) throws(StoreError) -> [[UInt8]] {
        do {
            return try store.entries(folder).map(\.name)
        } catch  where error.code == .notFound || error.code == .notADirectory {
            return []
        }
    }
}

// MARK: - What does not belong

extension Ledger {
    /// What lies in the folder of the ledger and is no part of it.
    func foreignNames() throws(StoreError) -> [RelativePath] {
        let ignored = IgnoredNames()
        var foreign: [RelativePath] = []
        for name in try names(in: Layout.ledger) {
            let path = Layout.ledger.appending(name: name)
            if let month = LedgerFile.month(ofFolder: name) {
                for part in try names(in: LedgerFile.folder(month))
                where LedgerFile(part: part, month: month) == nil {
                    foreign.append(LedgerFile.folder(month).appending(name: part) ?? Layout.ledger)
                }
            } else if LedgerFile(monthFile: name) == nil, path != Layout.checkpoints, let path {
                foreign.append(path)
            }
        }
        for name in try names(in: Layout.checkpoints) where !KeptCheckpoint.mayBeThere(name) {
            foreign.append(Layout.checkpoints.appending(name: name) ?? Layout.checkpoints)
        }
        return foreign.filter { !ignored.ignores($0, isDirectory: false) }.sorted()
    }
}
