/// Rules of validation: what lies where.
enum LayoutRuleMessages {
    static let chinese: [String: String] = [
        "finding.unfinished-transaction.what":
            "{person} 于 {time} 在 {host} 上办理的“{command}”已经生效，但还有 {changes} 处改动没有写完。",
        "finding.unfinished-transaction.remedy":
            "不必担心，检查结果已计入这些改动。下一条写入命令会自动写完；也可现在执行 dossier pages。",
    ]

    static let english: [String: String] = [
        "finding.unfinished-transaction.what":
            "“{command}” by {person} on {host} at {time} took effect, and its {changes} changes are not all carried out.",
        "finding.unfinished-transaction.remedy":
            "Nothing is lost, and these changes were counted in. The next command that writes finishes them; dossier pages will do.",
    ]
}
