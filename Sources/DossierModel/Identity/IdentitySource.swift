/// Where ids and salts come from: injected, so that a test can repeat them.
public protocol IdentitySource: Sendable {
    /// That many fresh random bytes.
    func randomBytes(_ count: Int) -> [UInt8]
    /// The time that goes into an id, in milliseconds since 1970.
    func milliseconds() -> UInt64
}

extension IdentitySource {
    /// A new id.
    public func makeID<Kind>(_ kind: Kind.Type = Kind.self) -> UniqueID<Kind> {
        UniqueID(milliseconds: milliseconds(), random: randomBytes(10))
    }

    /// A new salt.
    public func makeSalt() -> Salt { Salt(random: randomBytes(16)) }
}
