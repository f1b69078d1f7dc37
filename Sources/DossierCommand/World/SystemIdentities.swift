import DossierModel

/// Ids and salts from the system's random numbers and the machine's clock.
struct SystemIdentities: IdentitySource {
    let seconds: @Sendable () -> Int64

    func randomBytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    func milliseconds() -> UInt64 { UInt64(max(0, seconds())) * 1000 }
}
