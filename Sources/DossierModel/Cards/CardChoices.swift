/// How a client stands to the company.
public enum Relation: String, Sendable, CaseIterable {
    /// 过去.
    case past
    /// 现在.
    case current
    /// 未来.
    case future
}

/// Whether the client buys itself.
public enum Directness: String, Sendable, CaseIterable {
    /// 直接.
    case direct
    /// 间接, through another.
    case indirect
}

/// Who keeps a dossier or a record (rules SEC-2 and SEC-3 ★).
public enum Level: String, Sendable, CaseIterable {
    /// 公司级.
    case company
    /// 部门级.
    case department
}

/// The company's own degrees of secrecy; never the State's (rule SEC-1 ★).
public enum Secrecy: String, Sendable, CaseIterable {
    /// 机密级(企业商业秘密), the default.
    case confidential
    /// 内部.
    case `internal`
    /// 公开.
    case open
}

/// Whether a dossier is worked in.
public enum DossierStatus: String, Sendable, CaseIterable {
    /// Worked in.
    case open
    /// Closed: the relationship has ended, or the dossier was transferred.
    case closed
}
