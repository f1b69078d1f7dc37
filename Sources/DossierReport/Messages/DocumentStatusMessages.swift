/// How a document stands to its record.
enum DocumentStatusMessages {
    static let chinese: [String: String] = [
        "DocumentStatusText.registered": "已登记",
        "DocumentStatusText.unregistered": "未登记",
        "DocumentStatusText.waiting": "待归档",
        "DocumentStatusText.changed": "已改动",
        "DocumentStatusText.moved": "已移动",
        "DocumentStatusText.missing": "缺失",
        "DocumentStatusText.destroyed": "已销毁",
    ]

    static let english: [String: String] = [
        "DocumentStatusText.registered": "registered",
        "DocumentStatusText.unregistered": "not registered",
        "DocumentStatusText.waiting": "in the inbox",
        "DocumentStatusText.changed": "changed",
        "DocumentStatusText.moved": "moved",
        "DocumentStatusText.missing": "missing",
        "DocumentStatusText.destroyed": "destroyed",
    ]
}
