import DossierModel

/// A number was given twice, or belongs to another dossier than the one that bears it (rule NUM-5).
struct NumberReused: ArchiveRule {
    let definition = RuleDefinition(
        "number-reused", .error, .authenticity, standard: ["1-8"], serves: ["NUM-5"],
        needs: [.wholeArchive])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        var given: [ClientNumber: DossierID] = [:]
        var findings: [Finding] = []
        for register in archive.numbers {
            for entry in register.value?.entries ?? []
            where given.updateValue(entry.dossier, forKey: entry.number) != nil {
                findings.append(finding(register.path, ["number": "\(entry.number)"]))
            }
        }
        for facts in archive.volumes {
            guard let card = facts.card, let dossier = given[facts.volume.number],
                card.number == facts.volume.number, dossier != card.dossier
            else { continue }
            findings.append(
                finding(facts.volume.path(.card), ["number": "\(facts.volume.number)"]))
        }
        return findings
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        archive.numbers.contains { $0.fault != nil }
    }
}
