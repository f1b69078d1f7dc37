internal import DossierModel

/// The catalogue of a department's dossiers for Excel (`客户档案目录.csv`, rule NUM-10).
public enum CatalogueCSV {
    private static let headings: [Heading] = [
        .number, .aliases, .client, .formerNames, .grade, .kind, .level, .responsible, .status,
        .cooperating, .folder,
    ]

    /// The bytes of the file.
    public static func bytes(of content: CataloguePage.Content) -> [UInt8] {
        let language = content.context.language
        var writer = CSVWriter()
        writer.add(headings.map { $0.text(language) })
        for dossier in content.sorted { writer.add(cells(dossier, content.context)) }
        return writer.bytes
    }

    private static func cells(_ dossier: DossierSummary, _ context: PageContext) -> [String] {
        let (names, language) = (context.names, context.language)
        return [
            dossier.number.description, names.list(dossier.aliases.map(\.description)),
            dossier.name, names.list(dossier.formerNames), dossier.grade.description,
            ChoiceNames.name(dossier.kind, in: language),
            ChoiceNames.name(dossier.level, in: language),
            dossier.responsible.map(names.person) ?? "",
            ChoiceNames.name(dossier.status, in: language),
            names.list(dossier.cooperating.map(names.department)),
            dossier.volume.path.description,
        ].map { VisibleText.of($0) }
    }
}
