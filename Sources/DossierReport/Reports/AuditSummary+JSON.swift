public import DossierModel

extension AuditSummary {
    /// The object of `--json`, its sentences in a language.
    public func json(in language: Language) -> JSONValue {
        var json = JSONBuilder()
        json.add("valid", .bool(valid))
        json.add("archive", text: archive)
        json.add("sandbox", .bool(sandbox))
        json.add("time", text: time)
        json.add(
            "checked",
            [
                "dossiers": .integer(Int64(checked.dossiers)),
                "documents": .integer(Int64(checked.documents)),
                "bytes": .integer(Int64(checked.bytes)),
            ] as JSONValue)
        json.add("counted", counted)
        json.add("openMatters", figures.matters?.json ?? .null)
        json.add(
            "findings",
            .array(
                FindingListing(checked.findings, language: language).findings.map {
                    JSONReport.finding($0, in: language)
                }))
        let omissions = checked.omitted.sorted { $0.key < $1.key }
            .map { ($0.key, JSONValue.integer(Int64($0.value))) }
        json.add("omitted", .object(JSONObject(omissions)))
        json.add("notChecked", .array(notChecked.map { $0.json(in: language) }))
        json.add("alarm", alarmJSON)
        return json.value
    }

    /// The object of `--json`, its sentences in Chinese.
    public var json: JSONValue { json(in: .chinese) }

    private var counted: JSONValue {
        let counts: [(String, Int?)] = [
            ("events", figures.events), ("checkpoints", figures.checkpoints),
            ("held", figures.held), ("people", figures.people), ("byPaper", figures.byPaper),
            ("attempts", figures.attempts), ("openAlarms", figures.openAlarms),
        ]
        let members = counts.map { name, count in
            (name, count.map { JSONValue.integer(Int64($0)) } ?? .null)
        }
        return .object(JSONObject(members))
    }

    private var alarmJSON: JSONValue {
        var raised = 0
        let state: String
        switch alarm {
        case .none: state = "none"
        case .stranger: state = "stranger"
        case .raised(let count):
            state = count == 0 ? "known" : "raised"
            raised = count
        case .withheld: state = "withheld"
        case .failed: state = "failed"
        }
        return ["state": .string(state), "raised": .integer(Int64(raised))]
    }
}
