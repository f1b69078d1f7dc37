import Dossier
import DossierModel
import DossierReport

extension Desktop {
    /// What is said of an act besides what it did: what was recovered, which pages are stale.
    func lines<Value>(of written: Written<Value>) -> [String] {
        var lines: [String] = []
        if let recovery = written.recovery {
            let sentence = MessageCatalogue.sentence(for: recovery.message, in: language)
            lines.append(say("recovered", ["detail": sentence]))
        }
        if written.toldReleases > 0 {
            lines.append(say("lock.toldLater", ["count": "\(written.toldReleases)"]))
        }
        if !written.warnings.isEmpty {
            let listing = FindingListing(written.warnings, language: language)
            lines += listing.lines(on: screen)
        }
        return lines + written.stalePages.map { say("stalePage", ["path": $0]) }
    }

    /// The outcome of an act that changed a card.
    func cardOutcome(_ written: Written<Card>, _ key: String) -> Outcome {
        let card = written.value
        let path = ((try? archive().presentVolume(of: card)) ?? card.volume).path
        let line = say(
            key,
            [
                "number": card.number.description, "name": card.name,
                "grade": card.grade.description, "path": path.description,
                "kind": ChoiceNames.name(card.kind, in: language),
                "level": ChoiceNames.name(card.level, in: language),
            ])
        return Outcome(
            lines(of: written) + [line], cardJSON(card, path))
    }

    private func cardJSON(_ card: Card, _ path: RelativePath) -> JSONValue {
        var json = JSONBuilder()
        json.add("number", text: card.number)
        json.add("id", text: card.dossier)
        json.add("name", card.name)
        json.add("kind", card.kind.rawValue)
        json.add("grade", text: card.grade)
        json.add("level", card.level.rawValue)
        json.add("status", card.status.rawValue)
        json.add("aliases", card.aliases.map(\.description))
        json.add("path", text: path)
        return json.value
    }

    /// The outcome of an act that changed a person.
    func staffOutcome(_ written: Written<StaffMember>, _ key: String) -> Outcome {
        let member = written.value
        var json = JSONBuilder()
        json.add("id", text: member.id)
        json.add("name", member.name)
        json.add("department", text: member.department)
        json.add("roles", member.roles.filter { $0.until == nil }.map(\.role.description))
        json.add("key", member.currentKey?.publicKey.description)
        let line = say(
            key,
            [
                "id": member.id.description, "name": member.name,
                "department": member.department.description,
            ])
        return Outcome(lines(of: written) + [line], json.value)
    }
}
