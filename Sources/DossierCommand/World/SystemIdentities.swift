import DossierModel

/// Ids and salts from the system's random numbers and the machine's clock.
struct SystemIdentities: IdentitySource {
    let seconds: @Sendable () -> Int64

    func randomBytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        var bytes: [UInt8] = []
        while bytes.count < count {
            let word = generator.next()
            bytes += (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
        }
        return Array(bytes.prefix(count))
    }

    func milliseconds() -> UInt64 { UInt64(max(0, seconds())) * 1000 }
}
