/// XXH64, as xxHash's specification 0.1.1 has it, with the seed 0: tells at the speed of memory whether
/// bytes came back as they went.
///
/// It protects from faults of disks and mounts, not from people: for those there is SHA-256.
struct XXHash64 {
    private static let primes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
        0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9,
        0x85EB_CA77_C2B2_AE63, 0x27D4_EB2F_1656_67C5
    )
    private static let stripe = 32

    private var lanes: (UInt64, UInt64, UInt64, UInt64)
    /// What is left until a stripe is full.
    private var rest: [UInt8] = []
    private var count: UInt64 = 0

    /// Nothing was digested yet.
    init() {
        let primes = Self.primes
        lanes = (primes.0 &+ primes.1, primes.1, 0, 0 &- primes.0)
        rest.reserveCapacity(Self.stripe)
    }

    /// Adds bytes.
    mutating func update(_ bytes: ArraySlice<UInt8>) {
        count &+= UInt64(bytes.count)
        var bytes = bytes
        if !rest.isEmpty {
            let missing = bytes.prefix(Self.stripe - rest.count)
            rest += missing
            bytes = bytes.dropFirst(missing.count)
            guard rest.count == Self.stripe else { return }
            unsafe rest.withUnsafeBytes { unsafe eat($0) }
            rest.removeAll(keepingCapacity: true)
        }
        let whole = bytes.count / Self.stripe * Self.stripe
        unsafe bytes.withUnsafeBytes { raw in
            unsafe eat(UnsafeRawBufferPointer(rebasing: raw[..<whole]))
        }
        rest += bytes.dropFirst(whole)
    }

    /// Takes whole stripes.
    private mutating func eat(_ bytes: UnsafeRawBufferPointer) {
        var (first, second, third, fourth) = lanes
        var offset = 0
        while offset < bytes.count {
            unsafe first = Self.round(first, Self.word(bytes, offset))
            unsafe second = Self.round(second, Self.word(bytes, offset + 8))
            unsafe third = Self.round(third, Self.word(bytes, offset + 16))
            unsafe fourth = Self.round(fourth, Self.word(bytes, offset + 24))
            offset += Self.stripe
        }
        lanes = (first, second, third, fourth)
    }

    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        rotated(lane &+ word &* primes.1, 31) &* primes.0
    }

    private static func rotated(_ value: UInt64, _ count: UInt64) -> UInt64 {
        value << count | value >> (64 - count)
    }

    /// The value of everything that was added.
    var value: UInt64 {
        let primes = Self.primes
        var sum = primes.4
        if count >= UInt64(Self.stripe) {
            sum =
                Self.rotated(lanes.0, 1) &+ Self.rotated(lanes.1, 7)
                &+ Self.rotated(lanes.2, 12) &+ Self.rotated(lanes.3, 18)
            for lane in [lanes.0, lanes.1, lanes.2, lanes.3] {
                sum = (sum ^ Self.round(0, lane)) &* primes.0 &+ primes.3
            }
        }
        sum &+= count
        var offset = 0
        while rest.count - offset >= 8 {
            sum ^= Self.round(0, number(offset, 8))
            sum = Self.rotated(sum, 27) &* primes.0 &+ primes.3
            offset += 8
        }
        if rest.count - offset >= 4 {
            sum ^= number(offset, 4) &* primes.0
            sum = Self.rotated(sum, 23) &* primes.1 &+ primes.2
            offset += 4
        }
        for byte in rest[offset...] {
            sum = Self.rotated(sum ^ (UInt64(byte) &* primes.4), 11) &* primes.0
        }
        sum = (sum ^ sum >> 33) &* primes.1
        sum = (sum ^ sum >> 29) &* primes.2
        return sum ^ sum >> 32
    }

    private func number(_ offset: Int, _ length: Int) -> UInt64 {
        rest[offset..<(offset + length)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
