import DossierModel

/// A dossier has two volumes of one year.
struct DossierTwiceInYear: ArchiveRule {
    let definition = RuleDefinition(
        "dossier-twice-in-year", .error, .authenticity, standard: ["1-8"],
        serves: ["NUM-1", "NUM-7"], needs: [.wholeArchive])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        var seen: [String: Volume] = [:]
        return archive.volumes.compactMap { facts in
            let volume = facts.volume
            guard let first = seen["\(volume.year) \(volume.number)"] else {
                seen["\(volume.year) \(volume.number)"] = volume
                return nil
            }
            return finding(volume.path, ["other": "\(first.path)", "year": "\(volume.year)"])
        }
    }
}
