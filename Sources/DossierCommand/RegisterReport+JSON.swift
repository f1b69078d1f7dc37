import Dossier
import DossierModel

extension RegisterReport {
    /// `{registered, waiting, duplicates, missing, notPermitted, faults}` (docs/json.md).
    var json: JSONValue {
        [
            "registered": .array(registered.map(\.json)),
            "waiting": .array(waiting.map(\.json)),
            "duplicates": .array(
                duplicates.map {
                    [
                        "file": .string($0.file), "item": .string($0.item.description),
                        "registered": .bool($0.registered),
                    ]
                }),
            "missing": .array(missing.map(\.json)),
            "notPermitted": .array(notPermitted.map { .string($0.path.description) }),
            "faults": .array(faults.map(\.json)),
        ]
    }
}

extension RegisterReport.Waiting {
    /// `{path, reason, home, twin}`.
    fileprivate var json: JSONValue {
        var json = JSONBuilder()
        json.add("path", text: path)
        json.add("reason", reason.rawValue)
        if let home { json.add("home", home.json) }
        json.add("twin", text: twin)
        return json.value
    }
}

extension RecordedPlace {
    /// `{number, id, item, title, path}`.
    fileprivate var json: JSONValue {
        var json = JSONBuilder()
        json.add("number", text: number)
        json.add("id", text: record)
        json.add("item", text: item)
        json.add("title", shownTitle)
        json.add("path", text: shownPath)
        return json.value
    }
}

extension RegisteredDocument {
    /// `{number, id, item, path, sha256, …}`.
    var json: JSONValue {
        var json = JSONBuilder()
        json.add("number", text: number)
        json.add("id", text: record.id)
        json.add("item", text: record.item)
        // Of what is only stored neither name nor path is told (rule PRV-3).
        json.add("title", record.isStorageOnly ? nil : record.title)
        json.add("path", text: record.isStorageOnly ? nil : path)
        json.add("sha256", text: record.current?.digest)
        json.add("size", record.current?.size)
        json.add("version", record.current?.number)
        json.add("formed", text: record.formed)
        json.add("basis", record.basis.rawValue)
        json.add("act", act.rawValue)
        json.add("related", record.related.map(\.description))
        return json.value
    }
}
