extension DefaultPolicy {
    /// The eight departments of the main policy, and who keeps company-level dossiers (NUM-2 ★).
    public static let departments = DepartmentPolicy(
        departments: letters.map { letter, name, english in
            .init(code: DepartmentCode(known: letter), name: name, english: english)
        },
        custodian: DepartmentCode(known: "Z"))

    private static let letters: [(Unicode.Scalar, String, String)] = [
        ("Z", "总经办", "General Manager's Office"),
        ("S", "市场部", "Marketing"),
        ("C", "财务部", "Finance"),
        ("R", "人事行政部", "Personnel and Administration"),
        ("B", "编辑部", "Editing"),
        ("J", "设计部", "Design"),
        ("G", "公关部", "Public Relations"),
        ("M", "媒体事业部", "Media"),
    ]

    /// The grades A (the best) to D of the main policy, without criteria (NUM-8 ★).
    public static let grades = GradePolicy(
        grades: ["A", "B", "C", "D"].compactMap { GradeCode($0).map { .init(code: $0) } })
}
