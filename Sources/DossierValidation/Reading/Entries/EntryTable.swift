import DossierModel

/// Every entry of the archive, small enough to be held at once: some 40 bytes each.
struct EntryTable: Sendable {
    private var heaps = [[EntryRow]](repeating: [], count: 256)
    private var isSorted = true

    /// An empty table.
    init() {}

    /// Adds entries.
    mutating func add(_ rows: [EntryRow]) {
        for row in rows { heaps[row.key.heap].append(row) }
        isSorted = false
    }

    /// Removes the entries of a volume, which is going to be read again.
    mutating func remove(volume: Int) {
        for heap in heaps.indices { heaps[heap].removeAll { $0.volume == volume } }
    }

    /// Removes the entries of registers.
    mutating func removeRegisters() { remove(volume: -1) }

    /// Makes entries findable, and forgets what the ledger said of them.
    mutating func sort() {
        for heap in heaps.indices {
            if !isSorted {
                heaps[heap].sort { ($0.key, $0.volume) < ($1.key, $1.volume) }
            }
            for row in heaps[heap].indices { heaps[heap][row].word = .none }
        }
        isSorted = true
    }

    /// Puts rows in the place of those with the same key and volume; the table is sorted.
    ///
    /// - Returns: whether one of them differs.
    mutating func replace(_ rows: [EntryRow]) -> Bool {
        var isOther = false
        for row in rows {
            for index in range(of: row.key) where heaps[row.key.heap][index].volume == row.volume {
                if heaps[row.key.heap][index].commitment != row.commitment { isOther = true }
                heaps[row.key.heap][index] = row
            }
        }
        return isOther
    }

    /// Whether there is an entry of that key; the table is sorted.
    func contains(_ key: EntryKey) -> Bool { !range(of: key).isEmpty }

    /// The places of the volumes that have an entry of that key; the table is sorted.
    func volumes(of key: EntryKey) -> [Int] {
        heaps[key.heap][range(of: key)].map { Int($0.volume) }
    }

    /// Notes what the ledger says of an entry: a commitment, or nil for one that no longer holds.
    ///
    /// - Returns: whether there is such an entry.
    mutating func note(_ key: EntryKey, _ commitment: ContentDigest?) -> Bool {
        let range = range(of: key)
        let half = commitment.map(EntryRow.half)
        for index in range {
            let row = heaps[key.heap][index]
            heaps[key.heap][index].word =
                half.map { $0 == row.commitment ? .same : .other } ?? .open
        }
        return !range.isEmpty
    }

    /// The entries that the ledger does not confirm, in no order; of those that stand in several
    /// places only such as are confirmed in none.
    var doubtful: [EntryRow] {
        heaps.flatMap { heap in
            let doubtful = heap.filter { $0.word == .none || $0.word == .other }
            guard !doubtful.isEmpty else { return doubtful }
            let confirmed = Set(heap.filter { $0.word == .same }.map(\.key))
            return doubtful.filter { !confirmed.contains($0.key) }
        }
    }

    /// Keys of one kind that stand in more than one place, each with its volumes; the table is
    /// sorted.
    func repeated(_ kind: CommitmentKind) -> [(key: EntryKey, volumes: [Int])] {
        heaps.flatMap { heap -> [(key: EntryKey, volumes: [Int])] in
            var found: [(key: EntryKey, volumes: [Int])] = []
            for (left, right) in zip(heap, heap.dropFirst())
            where left.key == right.key && left.kind == kind {
                if found.last?.key == left.key {
                    found[found.count - 1].volumes.append(Int(right.volume))
                } else {
                    found.append((left.key, [Int(left.volume), Int(right.volume)]))
                }
            }
            return found
        }
    }

    private func range(of key: EntryKey) -> Range<Int> {
        let heap = heaps[key.heap]
        var (low, high) = (0, heap.count)
        while low < high {
            let middle = (low + high) / 2
            if heap[middle].key < key { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < heap.count, heap[end].key == key { end += 1 }
        return low..<end
    }
}
