internal import DossierLedger
internal import DossierModel
internal import DossierStore

/// What it means that a document which is to be packed holds other bytes than its record says.
///
/// Was it changed before the packing began, it is the error of which validation would have told, for
/// validation leaves unread what packing reads; changed since, it is left out and handed over later.
///
/// Anybody can set a time of modification: on a disk of this machine the time of change decides, which
/// the kernel keeps; on a share a time that has not come yet is not believed.
struct DifferencePolicy: Sendable {
    /// The rule of such an error.
    static let rule = "digest-mismatch"

    private let month: YearMonth
    /// When the packing began, by the share's clock, in nanoseconds since 1970.
    private let began: Int64
    /// The same moment by this machine's boot-time clock.
    private let started: Int64
    private let isLocal: Bool
    private let system: any SystemCalls
    private let isAllowed: Bool
    /// The categories in which each save is a new version, and no error.
    private let living: Set<Int>

    /// The policy of a packing that begins now.
    ///
    /// - Throws: what reading the lease's time and the categories met.
    init(_ session: WritingSession, _ request: PackRequest) throws {
        month = request.month
        began = try session.shareMoment()
        system = session.store.system
        started = system.bootClock()
        isLocal = session.store.isLocal
        isAllowed = request.allowed.contains(Self.rule)
        let policy: CategoryPolicy = try session.store.policy()
        living = Set(policy.categories.filter(\.living).map(\.number))
    }

    /// Refuses a document that was altered before the packing began.
    ///
    /// - Throws: `openErrors`.
    func check(
        _ record: Record, _ path: RelativePath, _ status: FileStatus
    ) throws(PackingError) {
        guard !isAllowed, !living.contains(record.category), !isSince(status) else { return }
        let details = ["rule": Self.rule, "place": path.description]
        throw PackingError(
            .openErrors, "\(month)", detail: Self.rule,
            details: [Message(PackingError.Detail.finding, details)])
    }

    /// How far the share's clock may be before what is known of it: the lease, by which it is read, is
    /// written once a minute.
    private static let tolerance: Int64 = 120 * 1_000_000_000

    /// Whether a document was changed behind the moment in which the packing began.
    private func isSince(_ status: FileStatus) -> Bool {
        if isLocal { return status.changed > began }
        let now = began + (system.bootClock() - started)
        return status.modified > began && status.modified <= now + Self.tolerance
    }
}
