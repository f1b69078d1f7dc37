/// What time it is for the archive: injected by the command, fixed in tests and sandboxes.
public protocol ArchiveClock: Sendable {
    /// The present moment by the archive's own time zone.
    func now() -> Timestamp
    /// How far the archive's time zone is ahead of universal time at a moment, in seconds.
    func offset(at seconds: Int64) -> Int
}

extension ArchiveClock {
    /// The day by the archive's own time zone.
    public func today() -> CalendarDate { now().date }

    /// The moment at which a day ends: 24:00 in the archive's time zone.
    public func end(of date: CalendarDate) -> Timestamp {
        let next = date.adding(days: 1)
        let guess = Timestamp(next, offset: offset(at: now().seconds))
        return Timestamp(next, offset: offset(at: guess.seconds))
    }
}
