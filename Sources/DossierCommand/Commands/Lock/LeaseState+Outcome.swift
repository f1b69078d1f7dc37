import Dossier
import DossierModel
import DossierReport

extension LeaseState {
    /// What a sentence tells of it.
    var told: [String: String] {
        [
            "person": lease?.holder.person ?? "?", "host": lease?.process.host ?? "?",
            "command": lease?.holder.command ?? "?",
            "process": lease.map { "\($0.process.process)" } ?? "?",
            "since": lease?.since.description ?? "?",
            "refreshed": lease?.refreshed.description ?? "?",
        ]
    }

    /// `{person, host, process, command, since, refreshed, state}`; only the state where the lease
    /// cannot be read.
    func json(_ standing: Standing) -> JSONObject {
        var json = JSONObject()
        json["state"] = .string(standing.rawValue)
        guard let lease else { return json }
        json["person"] = .string(lease.holder.person)
        json["host"] = .string(lease.process.host)
        json["process"] = .integer(Int64(lease.process.process))
        json["command"] = .string(lease.holder.command)
        json["since"] = .string(lease.since.description)
        json["refreshed"] = .string(lease.refreshed.description)
        return json
    }
}
