import DossierModel
import Testing

extension Samples {
    static func archives() throws -> [JSONValue] {
        var full = ArchiveDescription(
            id: id(1), company: try #require(CompanyCode("TF")), companyName: company,
            timeZone: "Asia/Shanghai", language: .chinese, sandbox: true,
            created: try #require(Timestamp("2026-11-21T09:00:00+08:00")),
            calendar: WorkingCalendar(
                holidays: [try day("2026-10-01"), try day("2026-10-02")],
                workdays: [try day("2026-10-10")]),
            folders: FolderNames(
                inbox: "待归档", packages: "归档包", categories: [1: "01报价", 2: "02合同", 16: "16其他"],
                pages: PageNames(root: "读我", catalogue: "目录", card: "档案卡")),
            mountedAs: "Z:\\客户档案")
        full.extensions = extensions
        var bare = full
        bare.sandbox = false
        bare.calendar = WorkingCalendar()
        bare.folders.pages = .usual
        bare.mountedAs = nil
        bare.extensions = JSONObject()
        return [full.json, bare.json]
    }
}
