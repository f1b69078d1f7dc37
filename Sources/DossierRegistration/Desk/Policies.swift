public import DossierModel
public import DossierStore

/// The policy in force, as it is read for one command.
public struct Policies: Sendable {
    /// The departments.
    public var departments: DepartmentPolicy
    /// The grades.
    public var grades: GradePolicy
    /// The categories.
    public var categories: CategoryPolicy
    /// The roles.
    public var roles: RolePolicy
    /// The people.
    public var staff: StaffPolicy
    /// The chains of approval.
    public var approvals: ApprovalPolicy
    /// The spans and days, among them the day on which a year is closed.
    public var deadlines: DeadlinePolicy
    /// The schedule of retention; the default in an archive that is older than schedules.
    public var retention: RetentionPolicy
    /// The language of the archive, in which names stand in sentences.
    public var language: Language

    /// Reads the policy of an archive.
    ///
    /// - Throws: ``StoreError`` for a file that is missing or not what it should be.
    public init(reading store: Store) throws(StoreError) {
        departments = try store.policy()
        grades = try store.policy()
        categories = try store.policy()
        roles = try store.policy()
        staff = try store.policy()
        approvals = try store.policy()
        deadlines = try store.policy()
        retention =
            try store.documentIfPresent(Layout.policy(.retention)) ?? DefaultPolicy.retention
        language = store.description.language
    }
}

extension Policies {
    /// The department that a person named.
    ///
    /// - Throws: `noSuchDepartment`.
    public func department(_ text: String) throws(RegistrationError) -> DepartmentCode {
        guard let department = departments.department(text) else {
            let known = departments.departments.map { "\($0.code) \($0.name)" }
            throw RegistrationError(
                .noSuchDepartment, text, detail: known.joined(separator: Message.listSeparator),
                rule: "NUM-2")
        }
        return department.code
    }

    /// The grade that a person named.
    ///
    /// - Throws: `noSuchGrade`.
    public func grade(_ text: String) throws(RegistrationError) -> GradeCode {
        guard let grade = grades.grade(text) else {
            let known = grades.grades.map(\.code.description)
            throw RegistrationError(
                .noSuchGrade, text, detail: known.joined(separator: Message.listSeparator),
                rule: "NUM-3")
        }
        return grade
    }

    /// The names of all categories in the language of the archive, as a list in a sentence.
    var categoryNames: String {
        categories.categories.map { language == .chinese ? $0.name : $0.english }
            .joined(separator: Message.listSeparator)
    }

    /// The category that a person named.
    ///
    /// - Throws: `noSuchCategory`.
    public func category(_ text: String) throws(RegistrationError) -> CategoryPolicy.Category {
        guard let category = categories.category(text) else {
            throw RegistrationError(.noSuchCategory, text, detail: categoryNames, rule: "DOS-3")
        }
        return category
    }
}
