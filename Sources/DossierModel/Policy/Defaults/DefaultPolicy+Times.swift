extension DefaultPolicy {
    /// What an offence costs ★.
    public static let fines = FinePolicy(fines: [
        .init(offence: .lateUpdate, yuan: 20),
        .init(offence: .readingWithoutApproval, yuan: 50),
        .init(offence: .lendingAccount, yuan: 50),
        .init(offence: .destroyingWithoutApproval, yuan: 500, dismissal: true),
        .init(offence: .copyingWithoutAuthority, yuan: 500, dismissal: true),
    ])

    /// How long everything may take.
    public static let deadlines = DeadlinePolicy(
        urgentIssueWorkdays: 2, issueWorkdays: 10, loanWorkdays: 5, delegationDays: 30,
        copyDays: 30, officeOpens: TimeOfDay(hour: 9), officeCloses: TimeOfDay(hour: 18),
        yearClosing: DayOfYear(lastDayOf: 3),
        inspections: [DayOfYear(lastDayOf: 6), DayOfYear(lastDayOf: 12)])
}
