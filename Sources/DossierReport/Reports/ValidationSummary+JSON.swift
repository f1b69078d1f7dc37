public import DossierModel

extension ValidationSummary {
    /// The object of `--json`, its sentences in a language.
    public func json(in language: Language) -> JSONValue {
        var json = JSONBuilder()
        json.add(
            "checked",
            [
                "dossiers": .integer(Int64(dossiers)), "documents": .integer(Int64(documents)),
                "bytes": .integer(Int64(bytes)),
            ] as JSONValue)
        json.add("findings", findingsJSON(in: language))
        json.add("omitted", omittedJSON)
        let missing = RuleDefinition.Need.allCases.compactMap { need -> JSONValue? in
            guard let rules = notChecked[need], !rules.isEmpty else { return nil }
            return [
                "needs": .string(need.rawValue), "rules": .array(rules.map(JSONValue.string)),
            ]
        }
        json.add("notChecked", .array(missing))
        return json.value
    }

    /// The object of `--json`, its sentences in Chinese.
    public var json: JSONValue { json(in: .chinese) }

    /// The findings, their sentences in a language.
    func findingsJSON(in language: Language) -> JSONValue {
        .array(findings.map { Self.json($0, language) })
    }

    /// By rule, how many more findings there are than are listed.
    var omittedJSON: JSONValue {
        let omissions = omitted.sorted { $0.key < $1.key }
            .map { ($0.key, JSONValue.integer(Int64($0.value))) }
        return .object(JSONObject(omissions))
    }

    private static func json(_ finding: Finding, _ language: Language) -> JSONValue {
        let details = finding.details.sorted { $0.key < $1.key }
            .map { ($0.key, JSONValue.string($0.value)) }
        return [
            "rule": .string(finding.rule), "severity": .string(finding.severity.rawValue),
            "path": .string(finding.place),
            "message": .string(FindingText.what(of: finding, in: language)),
            "remedy": .string(FindingText.remedy(of: finding, in: language)),
            "property": .string(finding.property.rawValue),
            "details": .object(JSONObject(details)),
        ]
    }
}
