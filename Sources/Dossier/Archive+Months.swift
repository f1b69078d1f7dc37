internal import DossierModel
internal import DossierPackaging
internal import DossierReport
internal import DossierStore

extension Archive {
    /// The month before, as long as something of it is open, and the present one, once it has begun.
    ///
    /// An archive in which nobody ever submitted a month has none.
    func monthStates() throws -> (last: MonthState?, present: MonthState) {
        let month = store.description.calendar.filingMonth(of: surroundings.clock.today())
        let present = try monthState(month)
        let last = try monthState(month.previous)
        let hasOpen = last.hasBegun || isUsed(before: month)
        let isDone = try last.missing.isEmpty && last.packed.contains(custodian())
        return (hasOpen && !isDone ? last : nil, present)
    }

    /// The months of a year that have ended or begun to be submitted, from the first on that any
    /// department submitted.
    func monthStates(of year: Int) throws -> [MonthState] {
        let current = store.description.calendar.filingMonth(of: surroundings.clock.today())
        guard var month = YearMonth(year: year, month: 1), isUsed(before: current.next) else {
            return []
        }
        var states: [MonthState] = []
        while month <= current {
            let state = try monthState(month)
            let isPast = month < current && isUsed(before: month)
            if state.hasBegun || isPast { states.append(state) }
            guard month.month < 12 else { break }
            month = month.next
        }
        return states
    }

    private func custodian() throws -> DepartmentCode {
        let policy: DepartmentPolicy = try store.policy()
        return policy.custodian
    }

    /// Whether a month before another was ever submitted.
    private func isUsed(before month: YearMonth) -> Bool {
        let years = (try? store.registerYears(.submissions)) ?? []
        return years.contains { $0 < month.year }
            || ((try? submissions(month.year)) ?? []).contains { $0.month < month }
    }

    private func submissions(_ year: Int) throws -> [SubmissionEntry] {
        let register: Register<SubmissionEntry>? = try store.documentIfPresent(
            Layout.register(.submissions, year: year))
        return register?.entries ?? []
    }

    /// How the filing of a month stands.
    func monthState(_ month: YearMonth) throws -> MonthState {
        let due = store.description.calendar.filingDueDay(month)
        var state = MonthState(month: month, due: due)
        let policy: DepartmentPolicy = try store.policy()
        let entries = try submissions(month.year).filter { $0.month == month }
        let receipts: Register<ReceiptEntry>? = try store.documentIfPresent(
            Layout.register(.receipts, year: month.year))
        state.submitted = entries.filter { !$0.isNil }.map(\.department)
        state.nilReturns = entries.filter(\.isNil).map(\.department)
        state.late = entries.filter { $0.registered.at.date > due }.map(\.department)
        state.received = (receipts?.entries ?? []).filter { $0.month == month }.map(\.department)
        state.missing = policy.departments.map(\.code).filter { code in
            !entries.contains { $0.department == code }
        }
        if let first = entries.map(\.last).min() {
            state.packed = try MonthPackages.departments(month, in: store, from: first)
        }
        return state
    }
}
