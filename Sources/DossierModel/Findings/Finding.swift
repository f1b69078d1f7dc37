/// Something wrong that was found in the archive: a value, never an error (design §7).
public struct Finding: Sendable, Hashable {
    /// How bad it is.
    public enum Severity: String, Sendable, CaseIterable, Comparable {
        /// 提示.
        case notice
        /// 警告.
        case warning
        /// 错误: the archive claims one thing and another is there.
        case error

        /// Severities are ordered from notice to error.
        public static func < (left: Self, right: Self) -> Bool {
            left.rank < right.rank
        }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// Which of the four properties of a record it touches (DA/T 70-2018).
    public enum Property: String, Sendable, CaseIterable {
        /// 真实性.
        case authenticity
        /// 完整性.
        case integrity
        /// 可用性.
        case usability
        /// 安全性.
        case security
    }

    /// The rule's name, in words, never reused.
    public var rule: String
    /// How bad it is.
    public var severity: Severity
    /// The place: a path below the root, a ledger sequence, a number.
    public var place: String
    /// What stands in the places of the rule's sentence.
    public var details: [String: String]
    /// Which property it touches.
    public var property: Property

    /// A finding.
    public init(
        rule: String, severity: Severity, place: String, details: [String: String] = [:],
        property: Property
    ) {
        self.rule = rule
        self.severity = severity
        self.place = place
        self.details = details
        self.property = property
    }
}
