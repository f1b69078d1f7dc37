public import DossierModel

/// What opening a year did.
public struct OpenedYear: Sendable, Equatable {
    /// The volumes that were opened.
    public var opened: [Volume] = []
    /// Volumes that could not be read or written; their dossiers have no new volume.
    public var faults: [VolumeFault] = []

    /// Nothing as yet.
    public init() {}
}
