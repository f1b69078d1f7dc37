public import DossierModel

/// A person who has left, and what somebody else must take over.
public struct Departure: Sendable {
    /// The person.
    public var member: StaffMember
    /// The open dossiers for which the person answered.
    public var dossiers: [ClientNumber] = []
    /// Volumes that could not be read, so that it is not known who answers for them.
    public var faults: [VolumeFault] = []
}
