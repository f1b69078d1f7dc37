/// How complete a dossier is, and what is missing (rule UPD-1 ★); a pure function of its files.
public struct Completeness: Sendable {
    /// What is judged.
    public var facts: Facts
    /// The rules.
    public var policy: CompletenessPolicy
    /// The day of the judgement.
    public var today: CalendarDate
    /// The calendar by which filing months end.
    public var calendar: WorkingCalendar

    /// The files of a dossier, as far as completeness depends on them.
    ///
    /// `persons.json` is not among them: nothing sensitive is ever counted.
    public struct Facts: Sendable, Equatable {
        /// The card.
        public var card: Card
        /// What `credit.json` holds.
        public var credit: FieldValues
        /// Group 5.
        public var projects: [Project]
        /// Group 6.
        public var issues: [Issue]
        /// The days of the communications, of whatever department.
        public var communications: [CalendarDate]
        /// The days of communications that were return visits; issues tell theirs themselves.
        public var returnVisits: [CalendarDate]
        /// The category of every record that was not destroyed.
        public var categories: [RecordID: Int]

        /// The files of a dossier.
        public init(
            card: Card, credit: FieldValues = FieldValues(), projects: [Project] = [],
            issues: [Issue] = [], communications: [CalendarDate] = [],
            returnVisits: [CalendarDate] = [], categories: [RecordID: Int] = [:]
        ) {
            self.card = card
            self.credit = credit
            self.projects = projects
            self.issues = issues
            self.communications = communications
            self.returnVisits = returnVisits
            self.categories = categories
        }
    }

    /// A judgement of these facts by these rules.
    public init(
        of facts: Facts, policy: CompletenessPolicy, today: CalendarDate,
        calendar: WorkingCalendar
    ) {
        self.facts = facts
        self.policy = policy
        self.today = today
        self.calendar = calendar
    }

    /// What is there and what is missing.
    public var report: CompletenessReport {
        let rules = policy.rules(for: facts.card.kind)
        let signs = facts.categories.filter { rules.cooperationSigns.contains($0.value) }
        return CompletenessReport(
            required: items(rules.required), expected: items(rules.expected),
            cooperationSigns: signs.keys.sorted())
    }

    private func items(_ requirements: [Requirement]) -> [CompletenessReport.Item] {
        requirements.compactMap(counted).map {
            CompletenessReport.Item(requirement: $0, state: state(of: $0))
        }
    }

    /// The requirement without its sensitive fields; nil where nothing else is left.
    private func counted(_ requirement: Requirement) -> Requirement? {
        guard case .field(let ids) = requirement else { return requirement }
        let open = ids.filter { !policy.isSensitive($0) }
        return open.isEmpty ? nil : .field(open)
    }
}
