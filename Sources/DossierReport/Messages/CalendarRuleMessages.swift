/// Rules of validation: the working calendar.
enum CalendarRuleMessages {
    static let chinese: [String: String] = [
        "finding.calendar-missing.what": "“{place}”里没有 {year} 年的节假日，归档日、交存日会算错。",
        "finding.calendar-missing.remedy":
            "请管理员按国务院公布的放假安排，把 {year} 年的放假日和调休上班日写进 archive.json 的 calendar。",
        "finding.calendar-contradicts.what":
            "“{place}”把 {day} 列为调休上班日，可这天又是放假日，或本来就是工作日。",
        "finding.calendar-contradicts.remedy": "请管理员核对放假安排，更正 archive.json 的 calendar。",
    ]

    static let english: [String: String] = [
        "finding.calendar-missing.what":
            "“{place}” knows no days off of {year}, so due days will be wrong.",
        "finding.calendar-missing.remedy":
            "The administrator enters the days off and the working weekends of {year} into the calendar of archive.json.",
        "finding.calendar-contradicts.what":
            "“{place}” calls {day} a working weekend day; it is also a day off, or a plain working day.",
        "finding.calendar-contradicts.remedy":
            "The administrator checks the calendar of archive.json against the official one.",
    ]
}
