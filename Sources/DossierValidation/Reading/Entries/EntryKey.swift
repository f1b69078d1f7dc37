import DossierModel

/// Names an entry of the archive in 64 bits: a million of them are told apart, and fit into memory.
struct EntryKey: Hashable, Sendable, Comparable {
    /// The bits.
    let bits: UInt64

    /// The key of an entry by its id; that of a file of a volume by its dossier's and the year.
    init(_ kind: CommitmentKind, _ id: String, year: Int = 0) {
        // The parts of UUIDs that are random are added up, so that the time in front does no harm.
        var sum = UInt64(year) &* 0x9E37_79B9_7F4A_7C15
        for byte in kind.rawValue.utf8 { sum = sum &* 31 &+ UInt64(byte) }
        var half: UInt64 = 0
        var digits = 0
        for byte in id.utf8 where byte != UInt8(ascii: "-") {
            half = half << 4 | UInt64(byte < 0x3A ? byte & 15 : (byte & 15) + 9)
            digits += 1
            if digits.isMultiple(of: 16) { sum = (sum ^ half) &* 0xBF58_476D_1CE4_E5B9 }
        }
        sum = (sum ^ half) &* 0x94D0_49BB_1331_11EB
        bits = sum ^ sum >> 31
    }

    /// In which of 256 heaps the entry lies.
    var heap: Int { Int(bits >> 56) }

    /// Keys are ordered by their bits.
    static func < (left: Self, right: Self) -> Bool { left.bits < right.bits }
}
