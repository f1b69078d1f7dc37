/// Paths as raw bytes, each once, numbered in the order in which they came.
///
/// A million paths lie in one piece of memory; a dictionary of arrays would take several times as
/// much. Hashes are seeded by the process, so that nobody can choose names that collide.
struct PathTable: Sendable {
    private var bytes: [UInt8] = []
    private var starts: [Int] = [0]
    /// Numbers of paths plus one, by hash; 0 is free.
    private var slots: [UInt32] = Array(repeating: 0, count: 1 << 10)

    /// How many paths there are.
    var count: Int { starts.count - 1 }

    /// The bytes of a path.
    subscript(_ number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

    /// The number of a path; nil when it is not there.
    func find(_ path: some Collection<UInt8>) -> Int? {
        let slot = slots[slot(of: path)]
        return slot == 0 ? nil : Int(slot) - 1
    }

    /// The number of a path, which is added when it is new.
    mutating func insert(_ path: some Collection<UInt8>) -> (number: Int, isNew: Bool) {
        let place = slot(of: path)
        if slots[place] != 0 { return (Int(slots[place]) - 1, false) }
        bytes.append(contentsOf: path)
        starts.append(bytes.count)
        slots[place] = UInt32(truncatingIfNeeded: count)
        if count * 2 > slots.count { grow() }
        return (count - 1, true)
    }

    /// Where a path stands, or where it would.
    private func slot(of path: some Collection<UInt8>) -> Int {
        var place = hash(path) & (slots.count - 1)
        while slots[place] != 0, !self[Int(slots[place]) - 1].elementsEqual(path) {
            place = (place + 1) & (slots.count - 1)
        }
        return place
    }

    private func hash(_ path: some Collection<UInt8>) -> Int {
        var hasher = Hasher()
        // Eight bytes at a time: the hasher takes a word as quickly as a byte.
        var word: UInt64 = 0
        var filled = 0
        for byte in path {
            word = word << 8 | UInt64(byte)
            filled += 1
            guard filled % 8 == 0 else { continue }
            hasher.combine(word)
            word = 0
        }
        hasher.combine(word)
        hasher.combine(filled)
        return hasher.finalize()
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for number in 0..<count {
            slots[slot(of: self[number])] = UInt32(truncatingIfNeeded: number + 1)
        }
    }
}
