import Dossier
import DossierModel

extension Desktop {
    /// What a run of the index found: the counts, then everything that somebody should look at.
    func lines(of summary: IndexSummary) -> [String] {
        var lines = [
            say(
                "index.summary",
                [
                    "dossiers": "\(summary.dossiers)", "documents": "\(summary.documents)",
                    "new": "\(summary.new)", "changed": "\(summary.changed)",
                    "moved": "\(summary.moved)", "missing": "\(summary.missing)",
                    "unregistered": "\(summary.unregistered)",
                    "unchanged": "\(summary.unchanged)",
                ]),
            say(
                "index.read",
                [
                    "bytes": "\(summary.hashedBytes)",
                    "seconds": "\((summary.seconds * 10).rounded() / 10)",
                ]),
        ]
        for path in summary.ignoredOld { lines.append(item("ignored", path.description)) }
        for file in summary.unreadable {
            lines.append(item("unreadable", file.place))
        }
        for file in summary.special { lines.append(item("special", file.path.description)) }
        return lines
    }

    private func item(_ kind: String, _ path: String) -> String {
        say("index.item", ["kind": say("index.\(kind)"), "path": path])
    }
}

extension IndexSummary {
    /// The counts of docs/json.md, and the lists behind them.
    var json: JSONValue {
        var json = JSONBuilder()
        let counts = [
            ("dossiers", dossiers), ("documents", documents), ("new", new),
            ("changed", changed), ("moved", moved), ("missing", missing),
            ("unregistered", unregistered), ("waiting", waiting), ("unchanged", unchanged),
            ("ignored", ignored), ("hashedBytes", Int(hashedBytes)),
        ]
        for (name, count) in counts { json.add(name, count) }
        json.add("seconds", .fraction((seconds * 1000).rounded() / 1000))
        json.add("ignoredOld", .array(ignoredOld.map { .string($0.description) }))
        json.add(
            "unreadable", .array(unreadable.map { .string($0.place) }))
        json.add("special", .array(special.map { .string($0.path.description) }))
        return json.value
    }
}
