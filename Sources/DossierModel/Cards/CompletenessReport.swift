/// How complete a dossier is: what it has and what it lacks.
public struct CompletenessReport: Sendable, Equatable {
    /// How a requirement is met.
    public enum State: String, Sendable, CaseIterable {
        /// It is met.
        case met
        /// It is met for a time: somebody has asked, or the question does not arise.
        case unknown
        /// It is not met.
        case missing
    }

    /// One requirement and its state.
    public struct Item: Sendable, Equatable {
        /// What is asked for.
        public var requirement: Requirement
        /// How it is met.
        public var state: State

        /// An item.
        public init(requirement: Requirement, state: State) {
            self.requirement = requirement
            self.state = state
        }
    }

    /// What makes the file incomplete when it is missing.
    public var required: [Item]
    /// What counts for the percentage only.
    public var expected: [Item]
    /// Records that show that this client has bought and should become a cooperated one: a warning.
    public var cooperationSigns: [RecordID]

    /// A report of these items.
    public init(required: [Item], expected: [Item], cooperationSigns: [RecordID] = []) {
        self.required = required
        self.expected = expected
        self.cooperationSigns = cooperationSigns
    }

    /// The required items that are missing.
    public var missingRequired: [Item] { required.filter { $0.state == .missing } }

    /// The expected items that are missing.
    public var missingExpected: [Item] { expected.filter { $0.state == .missing } }

    /// Whether nothing required is missing.
    public var isComplete: Bool { missingRequired.isEmpty }

    /// Percent of all items that are met, rounded down: 100 only when nothing at all is missing.
    public var percentage: Int {
        let all = required.count + expected.count
        guard all > 0 else { return 100 }
        return (all - missingRequired.count - missingExpected.count) * 100 / all
    }
}
