/// When something may be appraised for destruction.
public enum RetentionDue: Sendable, Hashable {
    /// On this day and from then on.
    case on(CalendarDate)
    /// Never so far: these occasions were not recorded.
    case untriggered(Set<TriggerKind>)
    /// Never.
    case permanent

    /// Whether it may be appraised on a day.
    public func isDue(on day: CalendarDate) -> Bool {
        if case .on(let due) = self { due <= day } else { false }
    }

    /// The day, where there is one.
    public var day: CalendarDate? {
        if case .on(let day) = self { day } else { nil }
    }

    /// The longer of two: permanent, then what nothing has started, then the later day.
    public func orLonger(_ other: Self) -> Self {
        switch (self, other) {
        case (.permanent, _), (_, .permanent): .permanent
        case (.untriggered(let one), .untriggered(let two)): .untriggered(one.union(two))
        case (.untriggered, _): self
        case (_, .untriggered): other
        case (.on(let one), .on(let two)): .on(max(one, two))
        }
    }
}
