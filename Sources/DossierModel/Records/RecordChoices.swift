/// How the day on which a document was formed is known (design §3.5).
public enum DateBasis: String, Sendable, CaseIterable {
    /// A person said so.
    case entered
    /// The file's name tells it.
    case name
    /// The content tells it.
    case content
    /// Only the file's time of modification tells it: uncertain.
    case modified

    /// Whether a person should look at it again.
    public var isUncertain: Bool { self == .modified }
}

/// In which form a record exists (design §3.7).
public enum Carrier: String, Sendable, CaseIterable {
    case electronic, paper, both
}

/// How finished a document is.
public enum RecordState: String, Sendable, CaseIterable {
    /// 草稿.
    case draft
    /// 定稿.
    case final
    /// 生效.
    case inForce
}
