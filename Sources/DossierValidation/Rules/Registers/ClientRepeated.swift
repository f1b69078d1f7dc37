import DossierModel

/// Two clients have one name, however it is typed (rule NUM-7).
struct ClientRepeated: ArchiveRule {
    let definition = RuleDefinition(
        "client-repeated", .warning, .integrity, standard: ["1-8"], serves: ["NUM-7"],
        needs: [.wholeArchive])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        var seen: [String: String] = [:]
        return archive.clients.flatMap { register in
            (register.value?.entries ?? []).compactMap { entry in
                let key = ClientName.normalised(entry.name)
                guard let first = seen[key] else {
                    seen[key] = entry.name
                    return nil
                }
                return finding(register.path, ["name": entry.name, "other": first])
            }
        }
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        archive.clients.contains { $0.fault != nil }
    }
}
