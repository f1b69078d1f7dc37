/// A class that a new version of the schedule may keep shorter than the one before.
public struct ShortenedClass: Sendable, Equatable {
    /// What about it is less.
    public enum Change: String, MessageKey {
        /// Its term.
        case term
        /// What a law demands of it.
        case floors
        /// It counts from other occasions, which may come sooner.
        case occasions
    }

    /// The class as it was.
    public var before: RetentionClass
    /// The class as it will be.
    public var after: RetentionClass

    /// A class before and after; nil where nothing of it is less.
    public init?(before: RetentionClass, after: RetentionClass) {
        self.before = before
        self.after = after
        guard !changes.isEmpty else { return nil }
    }

    /// What about it is less.
    public var changes: [Change] {
        var changes: [Change] = []
        if after.term < before.term { changes.append(.term) }
        let isLower = before.floors.contains { floor in
            !after.floors.contains { $0.from == floor.from && $0.years >= floor.years }
        }
        if isLower { changes.append(.floors) }
        if after.trigger != before.trigger { changes.append(.occasions) }
        return changes
    }
}
