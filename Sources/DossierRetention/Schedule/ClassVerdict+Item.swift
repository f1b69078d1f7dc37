internal import DossierModel

extension ClassVerdict {
    /// What a class says of a thing.
    ///
    /// - Parameters:
    ///   - retentionClass: The class.
    ///   - version: The version of the schedule that has it.
    ///   - item: The thing.
    ///   - end: The first day of the next version: an occasion from which the term would run from
    ///     then on does not count for the term. For the floors all occasions count, since a floor
    ///     that waits for one would else wait for ever.
    init(
        _ retentionClass: RetentionClass, version: Int, of item: RetentionItem,
        until end: CalendarDate? = nil
    ) {
        let trigger = retentionClass.trigger
        let term = retentionClass.term
        let counts = { (day: CalendarDate) in
            guard let end else { return true }
            return Self.start(of: term, after: day).map { $0 < end } ?? false
        }
        let facts = trigger.kinds.map { (kind: $0, fact: item.day(of: $0, where: counts)) }
        let present = facts.compactMap(\.fact)
        let missing = Set(facts.filter { $0.fact == nil }.map(\.kind))
        let hasCome = trigger.rule == .all ? missing.isEmpty : !present.isEmpty
        let last =
            hasCome
            ? (trigger.rule == .all
                ? present.max { $0.on < $1.on } : present.min { $0.on < $1.on })
            : nil
        let start = last.flatMap { Self.start(of: term, after: $0.on) }
        self.init(
            retentionClass: retentionClass, version: version,
            triggers: trigger.rule == .all ? present : last.map { [$0] } ?? [], start: start,
            termDue: Self.due(term, start: start, missing: missing),
            floors: retentionClass.floors.map { floor in
                FloorVerdict(floor: floor, due: Self.due(floor, of: item))
            })
    }

    /// 1 January of the year after an occasion (会计年度终了后第一天); a term of no years waits for none.
    private static func start(of term: RetentionTerm, after day: CalendarDate) -> CalendarDate? {
        if term == .years(0) { return day.adding(days: 1) }
        return CalendarDate(year: day.year + 1, month: 1, day: 1)
    }

    private static func due(
        _ term: RetentionTerm, start: CalendarDate?, missing: Set<TriggerKind>
    ) -> RetentionDue {
        guard case .years(let years) = term else { return .permanent }
        guard let start else { return .untriggered(missing) }
        return later(start, by: years)
    }

    private static func due(_ floor: RetentionFloor, of item: RetentionItem) -> RetentionDue {
        guard let fact = item.day(of: floor.from) else { return .untriggered([floor.from]) }
        return later(fact.on.adding(days: 1), by: floor.years)
    }

    /// The same day so many years later; 29 February becomes 1 March, and the end of the calendar
    /// never comes.
    private static func later(_ day: CalendarDate, by years: Int) -> RetentionDue {
        let year = day.year + years
        let same = CalendarDate(year: year, month: day.month, day: day.day)
        let due = same ?? CalendarDate(year: year, month: 3, day: 1)
        return due.map { .on($0) } ?? .permanent
    }
}
