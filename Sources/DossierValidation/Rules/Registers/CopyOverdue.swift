import DossierModel

/// A copy that left the tree is out there behind the day on which it was to be back or destroyed.
struct CopyOverdue: ArchiveRule {
    let definition = RuleDefinition(
        "copy-overdue", .warning, .security, standard: ["4-7"], serves: ["PEN-5", "STO-12"],
        needs: [.wholeArchive])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        archive.copies.flatMap { register in
            (register.value?.entries ?? [])
                .filter { $0.state(on: context.today) == .expired }
                .map { entry in
                    finding(
                        register.path,
                        [
                            "name": entry.name, "holder": entry.holder,
                            "date": entry.expires?.description ?? "",
                        ])
                }
        }
    }
}
