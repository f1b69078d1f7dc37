/// The one place that every destructive act passes: nothing goes that a hold reaches (rule RET-6).
///
/// Only it makes a ``DestructionPermit``, and what removes content asks for one.
public struct HoldGuard: Sendable {
    /// The holds in force on the day.
    public let inForce: [HoldEntry]

    /// The guard of a day.
    public init(_ holds: [HoldEntry], on day: CalendarDate) {
        inForce = holds.filter { $0.isInForce(on: day) }
    }

    /// The holds that reach something.
    public func holds(of subject: HeldSubject) -> [HoldEntry] {
        inForce.filter { $0.scope.reaches(subject) }
    }

    /// The leave to destroy these things.
    ///
    /// - Throws: ``HoldRefusal`` naming the holds that reach any of them.
    public func permit(
        _ act: DestructiveAct, _ subjects: [HeldSubject]
    ) throws(HoldRefusal) -> DestructionPermit {
        let reaching = inForce.filter { hold in subjects.contains { hold.scope.reaches($0) } }
        guard reaching.isEmpty else { throw HoldRefusal(act, reaching) }
        return DestructionPermit(act: act, records: Set(subjects.compactMap(\.record)))
    }

    /// The leave to destroy what may hold anything, such as a whole backup: no hold may be in force
    /// that does not know a newer copy of the same.
    ///
    /// - Parameters:
    ///   - act: What is to be done.
    ///   - isElsewhere: Whether everything a hold reaches is kept elsewhere too, in the tree or in a
    ///     newer copy; then the hold loses nothing.
    /// - Returns: the leave.
    /// - Throws: ``HoldRefusal`` naming the holds that would lose something.
    public func permit(
        _ act: DestructiveAct, copyWhere isElsewhere: (HoldEntry) -> Bool
    ) throws(HoldRefusal) -> DestructionPermit {
        let losing = inForce.filter { !isElsewhere($0) }
        guard losing.isEmpty else { throw HoldRefusal(act, losing) }
        return DestructionPermit(act: act, records: [])
    }
}

/// The leave to destroy, as only ``HoldGuard`` gives it.
public struct DestructionPermit: Sendable, Equatable {
    /// What may be done.
    public let act: DestructiveAct
    /// To which records; empty for a copy as a whole.
    public let records: Set<RecordID>

    fileprivate init(act: DestructiveAct, records: Set<RecordID>) {
        self.act = act
        self.records = records
    }
}
