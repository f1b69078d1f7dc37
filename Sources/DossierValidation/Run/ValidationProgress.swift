/// How far a validation is.
public struct ValidationProgress: Sendable, Equatable {
    /// How many volumes there are.
    public var volumes = 0
    /// How many of them are done.
    public var doneVolumes = 0
    /// How many documents were met in them.
    public var documents = 0
    /// How many bytes of documents were read.
    public var bytes = 0

    /// Nothing yet.
    public init() {}
}
