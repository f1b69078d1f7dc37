public import DossierModel
public import DossierStore

/// Every version of the schedule that an archive keeps (rule RET-1).
public struct KeptSchedules: Sendable {
    /// The newest version.
    public let newest: RetentionPolicy
    /// The versions before it, in no order.
    public let earlier: [RetentionPolicy]
    /// Whether the archive has no schedule of its own, being older than schedules are.
    public let isDefault: Bool

    /// Reads the schedule and its history; the default where there is none.
    ///
    /// - Throws: ``StoreError`` for a version that is not what it should be.
    public init(reading store: Store) throws(StoreError) {
        let present: RetentionPolicy? = try store.documentIfPresent(Layout.policy(.retention))
        newest = present ?? DefaultPolicy.retention
        isDefault = present == nil
        earlier = try Self.history(of: store).filter { [newest] in $0.version != newest.version }
    }

    /// The versions that were in force.
    private static func history(of store: Store) throws(StoreError) -> [RetentionPolicy] {
        guard let folder = Layout.policy(.retention, version: 1).parent,
            try store.status(folder)?.kind == .directory
        else { return [] }
        var versions: [RetentionPolicy] = []
        for entry in try store.entries(folder) {
            let name = String(decoding: entry.name, as: UTF8.self)
            guard name.hasSuffix(".json"), let version = Int(name.dropLast(5)),
                "\(version).json" == name, version > 0
            else { continue }
            versions.append(
                try store.document(Layout.policy(.retention, version: version)))
        }
        return versions
    }

    /// The schedule as it is in force on a day: what begins later does not count yet.
    ///
    /// - Parameters:
    ///   - day: The day.
    ///   - candidate: A version that is only thought of; it counts from its first day too.
    /// - Returns: the versions that have begun, or the oldest where none has.
    public func schedule(
        on day: CalendarDate, with candidate: RetentionPolicy? = nil
    ) -> RetentionSchedule {
        let all = earlier + [newest] + (candidate.map { [$0] } ?? [])
        let begun = all.filter { $0.since <= day }
        let oldest = all.min { ($0.since, $0.version) < ($1.since, $1.version) }
        return RetentionSchedule(begun) ?? RetentionSchedule(only: oldest ?? newest)
    }
}
