import DossierModel
import Testing

extension Samples {
    static func retention() throws -> [JSONValue] {
        var policy = RetentionPolicy(
            version: 2, since: try day("2027-01-01"),
            classes: [
                RetentionClass(
                    "MT.media", "媒介", "media", category: 5, term: .years(10),
                    trigger: RetentionTrigger(.all, [.publicationEnded, .contractEnded]),
                    floors: [
                        RetentionFloor(3, from: .publicationEnded, "互联网广告管理办法"),
                        RetentionFloor(10, from: .yearEnded, "税收征管法实施细则29", .medium),
                    ], followsContract: true, isPersonal: true, basis: "广告法34",
                    confidence: .medium),
                RetentionClass(
                    "SY.registers", "登记簿", "registers", scope: .system, term: .permanent,
                    trigger: RetentionTrigger(.all, [.yearEnded]), basis: "档号永不重用",
                    confidence: .high),
            ])
        policy.extensions = extensions
        let bare = RetentionPolicy(
            since: try day("2026-01-01"),
            classes: [
                RetentionClass(
                    "RF.reference", "参考资料", "reference", regime: .reference, term: .years(0),
                    trigger: RetentionTrigger(.earliest, [.projectEnded, .superseded]),
                    basis: "无保存价值", confidence: .low)
            ])
        return [policy.json, bare.json]
    }

    static func triggers() throws -> [JSONValue] {
        let bare = TriggerEntry(
            id: id(81), dossier: id(11), kind: .contractEnded, on: try day("2026-06-30"),
            evidence: id(21), registered: try registration(), salt: salt(81))
        var full = bare
        full.id = id(82)
        full.project = id(41)
        full.record = id(22)
        full.kind = .receivablesSettled
        full.withdrawn = Withdrawal(
            by: secretary, at: try #require(Timestamp("2026-11-21T09:30:00+08:00")),
            reason: "尾款未付")
        var register = Register<TriggerEntry>(kind: .triggers, year: 2026)
        register.entries = [full, bare]
        register.extensions = extensions
        return [register.json, Register<TriggerEntry>(kind: .triggers, year: 2027).json]
    }

    static func appraisals() throws -> [JSONValue] {
        var register = Register<Appraisal>(kind: .appraisals, year: 2026)
        register.entries = [
            Appraisal(
                id: id(83), dossier: id(11), record: id(21), verdict: .extend,
                until: try day("2041-12-31"), reason: "诉讼时效未过",
                registered: try registration(), salt: salt(83)),
            Appraisal(
                id: id(84), dossier: id(11), record: id(22), verdict: .classify,
                documentClass: "JO.order", reason: "承接登记", registered: try registration(),
                salt: salt(84)),
            Appraisal(
                id: id(85), dossier: id(11), record: id(22), verdict: .destroy,
                reason: "无保存价值", registered: try registration(), salt: salt(85)),
        ]
        register.extensions = extensions
        return [register.json, Register<Appraisal>(kind: .appraisals, year: 2027).json]
    }
}
