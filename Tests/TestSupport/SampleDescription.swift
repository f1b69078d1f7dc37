/// An archive that has a description and nothing else, for tests that need no policy.
public enum SampleDescription {
    /// The text of `archive.json`.
    public static let text = """
        {
          "calendar": {"backupDay": 1, "filingDay": 25, "holidays": [], "workdays": []},
          "company": "TF",
          "companyName": "天锋广告",
          "created": "2026-11-21T09:30:00+08:00",
          "epoch": 1,
          "folders": {
            "categories": {"01": "01报价", "02": "02合同"},
            "inbox": "待归档",
            "packages": "归档包"
          },
          "format": 1,
          "id": "01930000-0000-7000-8000-000000000000",
          "language": "zh-Hans",
          "sandbox": true,
          "schemaVersion": 1,
          "timeZone": "Asia/Shanghai"
        }

        """

    /// A tree with `_archive/archive.json`, and what a test adds.
    public static func archive(_ members: [String: Tree] = [:]) -> Tree {
        let system: Tree = ["archive.json": .file(text), "work": ["staging": [:]]]
        return .directory(members.merging(["_archive": system]) { $1 })
    }
}
