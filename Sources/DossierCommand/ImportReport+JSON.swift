import Dossier
import DossierModel

extension ImportReport {
    /// `{clients, documents, bytes, alreadyPresent, unplaced, uncertainYear, …}` (docs/json.md).
    var json: JSONValue {
        [
            "clients": .integer(Int64(clients)),
            "documents": .integer(Int64(documents)),
            "bytes": .integer(Int64(bytes)),
            "alreadyPresent": .integer(Int64(alreadyPresent)),
            "unplaced": .array(
                unplaced.map {
                    ["path": .string($0.path), "reason": .string($0.reason.rawValue)]
                }),
            "uncertainYear": .integer(Int64(uncertain.count)),
            "uncertain": .array(uncertain.map(JSONValue.string)),
            "duplicates": .array(duplicates.map(JSONValue.string)),
            "faults": .array(
                faults.map {
                    [
                        "line": .integer(Int64($0.line)),
                        "reason": .string($0.message.reason),
                    ]
                }),
            "folders": .array(decisions.map(\.json)),
        ]
    }
}

extension ImportReport.Decision {
    /// `{folder, category, alias}`.
    var json: JSONValue {
        var json = JSONBuilder()
        json.add("folder", folder)
        json.add("category", category)
        json.add("alias", alias)
        return json.value
    }
}
