internal import DossierLedger
internal import DossierModel
internal import DossierPackaging
internal import DossierStore

/// What an audit takes from the events themselves.
struct AuditHistory {
    /// Acts that were entered from a signed form on paper.
    private(set) var byPaper = 0
    /// Attempts that were refused, copies without leave among them.
    private(set) var attempts = 0
    /// The filing months in which work was done.
    private(set) var worked: Set<YearMonth> = []
    /// The filing months that the custodian packed, which ends a month for every department.
    private(set) var packed: Set<YearMonth> = []
    /// The day on which each department submitted a month, or gave a nil return for it.
    private(set) var submitted: [YearMonth: [DepartmentCode: CalendarDate]] = [:]
    /// When the oldest event was written that stands under no checkpoint; nil where there is none.
    private(set) var uncovered: Timestamp?
    /// Whether the ledger could be read to its end.
    private(set) var isWhole = true

    /// Reads the ledger as far as it can be read.
    ///
    /// - Parameters:
    ///   - store: The archive.
    ///   - custodian: The department whose package ends a month; nil where nobody can tell, and any
    ///     package counts.
    init(reading store: Store, custodian: DepartmentCode?) {
        let ledger = Ledger(store: store)
        let calendar = store.description.calendar
        let kept = (try? ledger.checkpoints()) ?? []
        let covered = kept.compactMap(\.signed?.head.size).max() ?? 0
        do {
            try ledger.forEachEvent { line in
                take(line.event, calendar, custodian)
                if line.event.sequence >= covered, uncovered == nil { uncovered = line.event.time }
                return true
            }
        } catch {
            isWhole = false
        }
    }

    private mutating func take(
        _ event: Event, _ calendar: WorkingCalendar, _ custodian: DepartmentCode?
    ) {
        if event.via == .paper { byPaper += 1 }
        switch event.action {
        case .attemptRefused, .unapprovedCopy: attempts += 1
        case .monthPacked:
            guard let month = event.facts[.month].flatMap({ YearMonth($0) }),
                custodian == nil || event.facts[.department] == custodian?.description
            else { return }
            packed.insert(month)
        case .monthSubmitted:
            guard let said = SubmittedMonth(event) else { return }
            submitted[said.month, default: [:]][said.department] =
                submitted[said.month]?[said.department] ?? said.time.date
        case .recordRegistered, .versionRegistered, .communicationAdded, .issueAdded,
            .projectAdded, .dossierOpened:
            worked.insert(calendar.filingMonth(of: event.time.date))
        default: break
        }
    }
}
