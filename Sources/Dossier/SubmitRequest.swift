public import DossierModel

/// What a department wants to submit.
public struct SubmitRequest: Sendable {
    /// The filing month.
    public var month: YearMonth
    /// The department; nil is the acting person's own.
    public var department: DepartmentCode?
    /// Whether it is a nil return: nothing was formed.
    public var isNil = false
    /// Why nothing was formed.
    public var reason: String?
    /// Rules whose errors are allowed.
    public var allowed: [String] = []

    /// The month of the acting person's department.
    public init(month: YearMonth) {
        self.month = month
    }
}
