public import DossierModel

/// What the company calls its people, departments and categories, in one language.
///
/// Where a name is not known, the id, letter or number stands for it.
public struct NameBook: Sendable, Equatable {
    /// The language of the names.
    public var language: Language
    /// The names of people.
    public var people: [StaffID: String]
    /// The names of departments.
    public var departments: [DepartmentCode: String]
    /// The names of categories.
    public var categories: [Int: String]
    /// The names of roles.
    public var roles: [RoleID: String] = [:]

    /// A book of these names.
    public init(
        language: Language, people: [StaffID: String] = [:],
        departments: [DepartmentCode: String] = [:], categories: [Int: String] = [:]
    ) {
        self.language = language
        self.people = people
        self.departments = departments
        self.categories = categories
    }

    /// The names that policy gives.
    public init(
        language: Language, staff: StaffPolicy, departments: DepartmentPolicy,
        categories: CategoryPolicy, roles: RolePolicy = DefaultPolicy.roles
    ) {
        let isChinese = language == .chinese
        self.init(
            language: language,
            people: Dictionary(
                staff.staff.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }),
            departments: Dictionary(
                departments.departments.map { ($0.code, isChinese ? $0.name : $0.english) },
                uniquingKeysWith: { first, _ in first }),
            categories: Dictionary(
                categories.categories.map { ($0.number, isChinese ? $0.name : $0.english) },
                uniquingKeysWith: { first, _ in first }))
        self.roles = Dictionary(
            roles.roles.map { ($0.id, isChinese ? $0.name : $0.english) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The name of a role, or of a seat for which people are named.
    public func role(_ id: RoleID) -> String {
        roles[id] ?? RoleName.text(id.description, in: language)
    }

    /// The name of a person.
    public func person(_ id: StaffID) -> String { people[id] ?? id.description }

    /// The letter and the name of a department.
    public func department(_ code: DepartmentCode) -> String {
        departments[code].map { "\(code) \($0)" } ?? code.description
    }

    /// The name of a category.
    public func category(_ number: Int) -> String { categories[number] ?? "\(number)" }

    /// Several texts as one: parted by 、 in Chinese and by commas in English.
    public func list(_ texts: [String]) -> String {
        texts.joined(separator: language == .chinese ? "、" : ", ")
    }
}
