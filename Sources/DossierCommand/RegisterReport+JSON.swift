import Dossier
import DossierModel

extension RegisterReport {
    /// `{registered, waiting, duplicates}` (docs/json.md).
    var json: JSONValue {
        [
            "registered": .array(registered.map(\.json)),
            "waiting": .array(
                waiting.map {
                    [
                        "path": .string($0.path.description),
                        "reason": .string($0.reason.rawValue),
                    ]
                }),
            "duplicates": .array(
                duplicates.map {
                    [
                        "file": .string($0.file), "item": .string($0.item.description),
                        "registered": .bool($0.registered),
                    ]
                }),
        ]
    }
}

extension RegisteredDocument {
    /// `{number, id, item, path, sha256, …}`.
    var json: JSONValue {
        var json = JSONBuilder()
        json.add("number", text: number)
        json.add("id", text: record.id)
        json.add("item", text: record.item)
        json.add("title", record.title)
        json.add("path", text: path)
        json.add("sha256", text: record.current?.digest)
        json.add("size", record.current?.size)
        json.add("version", record.current?.number)
        json.add("formed", text: record.formed)
        json.add("basis", record.basis.rawValue)
        json.add("act", act.rawValue)
        return json.value
    }
}
