public import DossierModel

extension RetentionExplanation {
    /// `{class, scheduleVersion, term, triggers, floors, holds, dueOn, sentence, …}` (docs/json.md).
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("number", text: number)
        builder.add("scope", scope.rawValue)
        builder.add("record", text: record?.id)
        builder.add("item", text: record?.item)
        builder.add("title", record?.publicTitle)
        StoredPath.add(record?.isStorageOnly == true ? nil : path, to: &builder)
        builder.add("storageOnly", record?.storageOnly)
        verdict.add(scope, askedClass, names.language, to: &builder)
        builder.add("appraisals", .array(appraisals.map(Self.json)))
        builder.add("holds", .array(holds.map(JSONValue.string)))
        builder.add("defaultSchedule", .bool(isDefaultSchedule))
        builder.add("faults", .array(faults.map(\.json)))
        if let traits {
            var own = JSONBuilder()
            traits.add(.traits, nil, names.language, to: &own)
            builder.add("traits", own.value)
        }
        return builder.value
    }

    private static func json(_ appraisal: Appraisal) -> JSONValue {
        var builder = JSONBuilder()
        builder.add("verdict", appraisal.verdict.rawValue)
        builder.add("until", text: appraisal.until)
        builder.add("class", appraisal.documentClass)
        builder.add("reason", appraisal.reason)
        builder.add("by", text: appraisal.registered.by)
        builder.add("at", text: appraisal.registered.at)
        return builder.value
    }
}

extension RetentionVerdict {
    /// Adds what a script is told of a verdict; what is not there is null.
    fileprivate func add(
        _ scope: RetentionClass.Scope, _ asked: String?, _ language: Language,
        to builder: inout JSONBuilder
    ) {
        let entry = deciding?.retentionClass
        builder.add("class", (entry?.id ?? asked).map(JSONValue.string) ?? .null)
        builder.add("classDecided", .bool(isClassDecided))
        builder.add(
            "scheduleVersion", deciding.map { .integer(Int64($0.version)) } ?? .null)
        builder.add("regime", entry?.regime.rawValue)
        builder.add("term", entry?.term.json ?? .null)
        builder.add("triggers", .array((deciding?.triggers ?? []).map(Self.json)))
        builder.add("missing", .array(missing.map { .string($0.rawValue) }))
        builder.add("startsOn", text: deciding?.start)
        builder.add("floors", .array((deciding?.floors ?? []).map(Self.json)))
        builder.add("dueOn", due.day.map { .string($0.description) } ?? .null)
        builder.add("permanent", .bool(due == .permanent))
        builder.add("basis", basis.rawValue)
        let sentence = RetentionSentence(self, scope, asked)
        builder.add("sentence", sentence.text(in: language))
        let sentences = Language.allCases.map { ($0.rawValue, sentence.text(in: $0)) }
        builder.add(
            "sentences", .object(JSONObject(sentences.map { ($0.0, JSONValue.string($0.1)) })))
    }

    private static func json(_ fact: TriggerFact) -> JSONValue {
        var builder = JSONBuilder()
        builder.add("trigger", fact.kind.rawValue)
        builder.add("on", text: fact.on)
        builder.add("evidence", text: fact.evidence)
        return builder.value
    }

    private static func json(_ floor: FloorVerdict) -> JSONValue {
        var builder = JSONBuilder()
        builder.add("years", floor.floor.years)
        builder.add("from", floor.floor.from.rawValue)
        builder.add("authority", floor.floor.authority)
        builder.add("confidence", floor.floor.confidence.rawValue)
        builder.add("dueOn", floor.due.day.map { .string($0.description) } ?? .null)
        return builder.value
    }
}
