/// The folder of one dossier in one year (design §3).
public struct Volume: Hashable, Sendable, Comparable {
    /// The year of the volume.
    public let year: Int
    /// The holding department, equal to the letter in the number.
    public let department: DepartmentCode
    /// The grade under which this year's volume lies, not always that of the number.
    public let grade: GradeCode
    /// The dossier's number.
    public let number: ClientNumber

    /// A volume of these parts.
    public init(year: Int, department: DepartmentCode, grade: GradeCode, number: ClientNumber) {
        self.year = year
        self.department = department
        self.grade = grade
        self.number = number
    }

    /// The volume that a path of four names below the root stands for; nil for any other path.
    public init?(path: RelativePath) {
        let names = path.names.map { String(decoding: $0, as: UTF8.self) }
        guard names.count == 4, names[0].utf8.count == 4,
            let year = DecimalDigits.values(of: [names[0].utf8])?.first, year > 0,
            let department = DepartmentCode(names[1]), let grade = GradeCode(names[2]),
            let number = ClientNumber(names[3])
        else { return nil }
        self.init(year: year, department: department, grade: grade, number: number)
    }

    /// The folder below the root.
    public var path: RelativePath {
        Layout.join(
            Layout.department(year, department), grade.description, number.description)
    }

    /// A file or folder of the volume.
    public func path(_ file: VolumeFile) -> RelativePath { Layout.join(path, file.rawValue) }

    /// The communications of one department in one filing month.
    public func communications(_ department: DepartmentCode, _ month: YearMonth) -> RelativePath {
        Layout.join(path, "communications", department.description, "\(month).jsonl")
    }

    /// Volumes are ordered by their path.
    public static func < (left: Self, right: Self) -> Bool { left.path < right.path }
}

/// The files that every volume has.
public enum VolumeFile: String, Sendable, CaseIterable {
    /// Groups 1 to 4 and the control fields.
    case card = "card.json"
    /// Traits, birthdays and families, kept apart (rule PRV-6).
    case persons = "persons.json"
    /// Credit standing and limits (rule SEC-6).
    case credit = "credit.json"
    /// Group 5.
    case projects = "projects.json"
    /// Group 6.
    case issues = "issues.json"
    /// One record a document.
    case records = "records.json"
    /// Group 7.
    case communications = "communications"
}
