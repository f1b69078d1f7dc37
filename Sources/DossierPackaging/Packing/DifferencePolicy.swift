internal import DossierLedger
internal import DossierModel
internal import DossierStore

/// What it means that a document which is to be packed holds other bytes than its record says.
///
/// Was it changed before the packing began, it is the error of which validation would have told, for
/// validation leaves unread what packing reads; changed since, it is left out and handed over later.
struct DifferencePolicy: Sendable {
    /// The rule of such an error.
    static let rule = "digest-mismatch"

    private let month: YearMonth
    /// When the packing began, by the share's clock, in nanoseconds since 1970.
    private let began: Int64
    private let isAllowed: Bool
    /// The categories in which each save is a new version, and no error.
    private let living: Set<Int>

    /// The policy of a packing that begins now.
    ///
    /// - Throws: what reading the lease's time and the categories met.
    init(_ session: WritingSession, _ request: PackRequest) throws {
        month = request.month
        began = try session.shareTime() * 1_000_000_000
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
        guard !isAllowed, !living.contains(record.category), status.modified < began else { return }
        let details = ["rule": Self.rule, "place": path.description]
        throw PackingError(
            .openErrors, "\(month)", detail: Self.rule,
            details: [Message(PackingError.Detail.finding, details)])
    }
}
