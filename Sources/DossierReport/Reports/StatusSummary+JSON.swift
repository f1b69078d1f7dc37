public import DossierModel

extension StatusSummary {
    /// The same facts as numbers; what was not looked at is null.
    public var json: JSONValue {
        [
            "company": .string(company), "root": .string(root), "sandbox": .bool(sandbox),
            "date": .string(today.description), "clients": integer(clients),
            "dossiers": [
                "total": integer(cooperated + prospects), "cooperated": integer(cooperated),
                "notCooperated": integer(prospects), "closed": integer(closed),
                "incomplete": incomplete.map(integer) ?? .null,
            ],
            "documents": [
                "total": integer(documents), "bytes": integer(bytes),
                "paperOnly": integer(paperOnly), "paperDue": integer(paperDue),
            ],
            "years": .array(years.sorted().map(integer)), "inbox": inboxJSON,
            "inboxElsewhere": inboxElsewhereJSON,
            "filing": month?.json
                ?? [
                    "month": .string(filingMonth.description),
                    "due": .string(filingDue.description),
                ],
            "lastFiling": lastMonth?.json ?? .null,
            "followUpsDue": integer(followUpsDue),
            "issues": ["open": integer(openIssues), "overdue": integer(overdueIssues)],
            "tree": treeJSON,
            "ledger": [
                "events": events.map(integer) ?? .null,
                "valid": isLedgerValid.map(JSONValue.bool) ?? .null,
            ],
            "openAlarms": openAlarms.map(integer) ?? .null,
            "openMatters": matters?.json ?? .null,
            "recoveryKey": recoveryKey.map { .string($0) } ?? .null,
            "restored": restoration.map { .string($0.rawValue) } ?? .null,
            "findings": findingsJSON, "faults": .array(faults.map(\.json)),
        ]
    }

    private func integer(_ value: Int) -> JSONValue { .integer(Int64(value)) }

    private var inboxJSON: JSONValue {
        .object(
            JSONObject(
                inbox.sorted { $0.key < $1.key }.map { ($0.key.description, integer($0.value)) }))
    }

    private var inboxElsewhereJSON: JSONValue {
        .object(
            JSONObject(
                inboxElsewhere.sorted { $0.key < $1.key }.map { ($0.key, integer($0.value)) }))
    }

    private var treeJSON: JSONValue {
        guard let tree else { return .null }
        return [
            "time": .string(tree.time.description), "unregistered": integer(tree.unregistered),
            "changed": integer(tree.changed), "moved": integer(tree.moved),
            "missing": integer(tree.missing), "unread": integer(tree.unread),
        ]
    }

    private var findingsJSON: JSONValue {
        guard let findings else { return .null }
        let count = { (severity: Finding.Severity) in
            integer(findings.count { $0.severity == severity })
        }
        return [
            "errors": count(.error), "warnings": count(.warning), "notices": count(.notice),
        ]
    }
}
