/// SHA-224 (FIPS 180-4 §6.3), which the cryptographic library does not offer.
///
/// Foreign bags use it now and then; ours never do, so that it is written for clearness.
struct SHA224 {
    private static let blockLength = 64
    private var state: [UInt32] = [
        0xC105_9ED8, 0x367C_D507, 0x3070_DD17, 0xF70E_5939,
        0xFFC0_0B31, 0x6858_1511, 0x64F9_8FA7, 0xBEFA_4FA4,
    ]
    private var pending: [UInt8] = []
    private var length: UInt64 = 0

    /// Takes the next bytes.
    mutating func update(_ bytes: ArraySlice<UInt8>) {
        length += UInt64(bytes.count)
        var rest = bytes
        if !pending.isEmpty {
            let taken = rest.prefix(Self.blockLength - pending.count)
            pending += taken
            rest = rest.dropFirst(taken.count)
            guard pending.count == Self.blockLength else { return }
            mix(pending[...])
            pending.removeAll(keepingCapacity: true)
        }
        while rest.count >= Self.blockLength {
            mix(rest.prefix(Self.blockLength))
            rest = rest.dropFirst(Self.blockLength)
        }
        pending += rest
    }

    /// The digest of all bytes taken.
    func finalize() -> [UInt8] {
        var copy = self
        let bits = length &* 8
        var tail: [UInt8] = [0x80]
        while (pending.count + tail.count) % Self.blockLength != 56 { tail.append(0) }
        tail += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
        copy.update(tail[...])
        return copy.state.prefix(7).flatMap { word in
            (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) }
        }
    }

    private mutating func mix(_ block: ArraySlice<UInt8>) {
        let words = Self.schedule(block)
        var work = state
        for index in 0..<64 {
            let choice = (work[4] & work[5]) ^ (~work[4] & work[6])
            let majority = (work[0] & work[1]) ^ (work[0] & work[2]) ^ (work[1] & work[2])
            let high = Self.rotated(work[4], 6, 11, 25)
            let low = Self.rotated(work[0], 2, 13, 22)
            let first = work[7] &+ high &+ choice &+ Self.constants[index] &+ words[index]
            let second = low &+ majority
            work = [
                first &+ second, work[0], work[1], work[2], work[3] &+ first, work[4], work[5],
                work[6],
            ]
        }
        for index in 0..<8 { state[index] &+= work[index] }
    }

    private static func schedule(_ block: ArraySlice<UInt8>) -> [UInt32] {
        var words: [UInt32] = []
        words.reserveCapacity(64)
        for start in stride(from: block.startIndex, to: block.endIndex, by: 4) {
            words.append(block[start..<(start + 4)].reduce(0) { $0 << 8 | UInt32($1) })
        }
        for index in 16..<64 {
            let early = words[index - 15]
            let late = words[index - 2]
            let first = turned(early, 7) ^ turned(early, 18) ^ (early >> 3)
            let second = turned(late, 17) ^ turned(late, 19) ^ (late >> 10)
            words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
        }
        return words
    }

    private static func rotated(_ word: UInt32, _ a: Int, _ b: Int, _ c: Int) -> UInt32 {
        turned(word, a) ^ turned(word, b) ^ turned(word, c)
    }

    private static func turned(_ word: UInt32, _ places: Int) -> UInt32 {
        word >> UInt32(places) | word << UInt32(32 - places)
    }

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (§4.2.2).
    private static let constants: [UInt32] = [
        0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1,
        0x923F_82A4, 0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3,
        0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786,
        0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
        0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147,
        0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13,
        0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
        0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
        0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A,
        0x5B9C_CA4F, 0x682E_6FF3, 0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208,
        0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
    ]
}
