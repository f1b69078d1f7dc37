public import DossierModel

/// The dossiers of an archive, one a line (`client list`).
public struct DossierListing: Report {
    /// The dossiers in the order in which they are shown.
    public var dossiers: [DossierSummary]
    /// Volumes that could not be read, so that their dossiers are not among these.
    public var faults: [VolumeFault] = []
    /// The names of people and departments.
    public var names: NameBook

    /// A list.
    public init(_ dossiers: [DossierSummary], names: NameBook) {
        self.dossiers = dossiers
        self.names = names
    }

    /// A table, the total, and what could not be read.
    public func lines(on screen: Screen) -> [String] {
        let language = screen.language
        var table = TextTable([
            .init(Heading.number.text(language)),
            .init(Heading.client.text(language), least: 12),
            .init(Heading.grade.text(language)),
            .init(Heading.kind.text(language)),
            .init(Heading.level.text(language)),
            .init(Heading.status.text(language)),
            .init(Heading.responsible.text(language), least: 6),
            .init(Heading.records.text(language), right: true),
        ])
        for dossier in dossiers {
            table.add([
                .init("\(dossier.number)", .bold), .init(dossier.name),
                .init("\(dossier.grade)"), .init(ChoiceNames.name(dossier.kind, in: language)),
                .init(ChoiceNames.name(dossier.level, in: language)),
                .init(
                    ChoiceNames.name(dossier.status, in: language),
                    dossier.status == .closed ? .dim : nil),
                .init(dossier.responsible.map(names.person) ?? "—"),
                .init(Quantity.count(dossier.records)),
            ])
        }
        let total = ReportText.dossierTotal.text(
            language, ["count": Quantity.count(dossiers.count)])
        return (dossiers.isEmpty ? [] : table.lines(on: screen)) + [total]
            + faults.map { screen.style.text($0.line(in: language), .red) }
    }

    /// `{total, dossiers, faults}`.
    public var json: JSONValue {
        [
            "total": .integer(Int64(dossiers.count)),
            "dossiers": .array(dossiers.map(\.json)),
            "faults": .array(faults.map(\.json)),
        ]
    }
}
