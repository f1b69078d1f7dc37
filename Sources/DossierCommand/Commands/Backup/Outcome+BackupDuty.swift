import Dossier
import DossierModel

extension Outcome {
    /// The same, with how it stands with the backup of the month; people are told only of what is due.
    func telling(of duty: BackupDuty, _ desktop: Desktop) -> Outcome {
        var outcome = self
        let arguments = [
            "due": duty.due.description, "name": duty.newest?.name ?? "",
            "date": duty.newest?.registered.at.date.description ?? "",
        ]
        if duty.isMissed { outcome.lines.append(desktop.say("backup.missed", arguments)) }
        if duty.isUnconfirmed { outcome.lines.append(desktop.say("backup.unconfirmed", arguments)) }
        guard case .object(var json) = outcome.json else { return outcome }
        var backup = JSONBuilder()
        backup.add("due", text: duty.due)
        backup.add("missed", .bool(duty.isMissed))
        backup.add("unconfirmed", .bool(duty.isUnconfirmed))
        backup.add("newest", duty.newest?.name)
        json["backup"] = backup.value
        outcome.json = .object(json)
        return outcome
    }
}
