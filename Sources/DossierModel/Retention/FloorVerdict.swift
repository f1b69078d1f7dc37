/// What a law demands of one thing.
public struct FloorVerdict: Sendable, Equatable {
    /// The floor.
    public var floor: RetentionFloor
    /// Until when it keeps the thing.
    public var due: RetentionDue

    /// What a floor comes to.
    public init(floor: RetentionFloor, due: RetentionDue) {
        self.floor = floor
        self.due = due
    }
}
