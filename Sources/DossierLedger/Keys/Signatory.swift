public import DossierModel

/// Who acts: a person of the staff, and the key that speaks for them.
public struct Signatory: Sendable {
    /// The person.
    public let staff: StaffMember
    /// The person's key.
    public let key: SigningKey

    /// A person with a key.
    public init(staff: StaffMember, key: SigningKey) {
        self.staff = staff
        self.key = key
    }
}
