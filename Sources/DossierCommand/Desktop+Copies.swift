import Dossier
import DossierModel
import DossierReport

extension Desktop {
    /// Copies that left the tree, for people, each with what is known of it today.
    func lines(of entries: [CopyEntry], none: String) throws -> [String] {
        guard !entries.isEmpty else { return [say(none)] }
        let today = try archive().surroundings.clock.today()
        return entries.flatMap { entry in
            var lines = [
                say(
                    "copies.entry",
                    [
                        "id": entry.id.description,
                        "kind": ChoiceNames.name(entry.kind, in: language),
                        "name": VisibleText.of(entry.name),
                        "state": ChoiceNames.name(entry.state(on: today), in: language),
                        "created": entry.registered.at.date.description,
                    ]),
                say(
                    "copies.where",
                    [
                        "holder": VisibleText.of(entry.holder),
                        "place": VisibleText.of(entry.place),
                    ]),
            ]
            if let expires = entry.expires {
                lines.append(say("copies.until", ["date": expires.description]))
            }
            return lines
        }
    }

    /// A copy as it is listed, with what is known of it today.
    func shown(_ entry: CopyEntry) throws -> JSONValue {
        var entry = entry
        entry.state = entry.state(on: try archive().surroundings.clock.today())
        return json(of: entry)
    }

    /// `{id, kind, name, place, holder, created, expires, retainUntil, state, digest, …}`
    /// (docs/json.md).
    func json(of entry: CopyEntry) -> JSONValue {
        var json = JSONBuilder()
        json.add("id", text: entry.id)
        json.add("kind", entry.kind.rawValue)
        json.add("name", entry.name)
        json.add("place", entry.place)
        json.add("holder", entry.holder)
        json.add("created", text: entry.registered.at)
        json.add("expires", entry.expires.map { JSONValue.string($0.description) } ?? .null)
        json.add("retainUntil", text: entry.retainUntil)
        json.add("state", entry.state.rawValue)
        json.add("digest", entry.digest.map { JSONValue.string($0.description) } ?? .null)
        json.add("recipients", entry.recipients.map(\.description))
        json.add("contents", .array(entry.contents.map(\.json)))
        json.add("signer", entry.receipt?.signer)
        json.add("changed", text: entry.changed?.at)
        return json.value
    }
}
