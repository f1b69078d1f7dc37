public import DossierModel

/// What a department would submit for a month, counted before anything is written.
public struct SubmissionDraft {
    /// The filing month.
    public let month: YearMonth
    /// The department.
    public let department: DepartmentCode
    /// The dossiers that it opened.
    public let opened: [DossierID]
    /// The dossiers in which there is work.
    public let numbers: [ClientNumber]
    let planner: Planner
    let plan: PackagePlan?
    let count: WorkCount

    init(_ month: YearMonth, _ department: DepartmentCode, _ planner: Planner) {
        self.month = month
        self.department = department
        self.planner = planner
        plan = planner.plan(department)
        count = planner.count(department)
        opened = planner.opened(department)
        // A dossier has a volume for each year.
        numbers = (plan?.volumes ?? []).filter(\.isOwn).map(\.entry.volume.number)
            .reduce(into: []) { numbers, number in
                if !numbers.contains(number) { numbers.append(number) }
            }
    }

    /// How many documents there are.
    public var documents: Int { count.documents }
    /// How many contacts with clients there are.
    public var communications: Int { count.communications }
    /// Whether there is something to hand over: a nil return is for nothing formed.
    public var hasWork: Bool { plan?.hasWork ?? false }
}
