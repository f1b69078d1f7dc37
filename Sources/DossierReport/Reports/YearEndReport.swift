public import DossierModel

/// What was closed at the end of a year, what it lacked, and what is to be appraised.
public struct YearEndReport: Report {
    /// The closing.
    public var closing: YearClosing
    /// The dossiers that lacked something required.
    public var incomplete: [ClientNumber]
    /// What is due.
    public var due: RetentionListing
    /// What a deep validation of the volumes found on the day of the report.
    public var found: ValidationSummary

    /// A report.
    public init(
        _ closing: YearClosing, incomplete: [ClientNumber], due: RetentionListing,
        found: ValidationSummary
    ) {
        self.closing = closing
        self.incomplete = incomplete
        self.due = due
        self.found = found
    }

    /// How many records the volumes held.
    var records: Int { closing.volumes.reduce(0) { $0 + $1.records.count } }

    /// The counts, what is wrong or incomplete, and what is due.
    public func lines(on screen: Screen) -> [String] {
        let language = screen.language
        var lines = [
            YearEndText.closed.text(
                language,
                [
                    "year": "\(closing.year)", "day": "\(closing.registered.at.date)",
                    "volumes": Quantity.count(closing.volumes.count),
                    "records": Quantity.count(records),
                ])
        ]
        lines.append(foundLine(language))
        lines += found.findingLines(on: screen)
        if !incomplete.isEmpty {
            lines.append(
                YearEndText.incomplete.text(language, ["count": Quantity.count(incomplete.count)]))
            lines += incomplete.map { "  \($0)" }
        }
        for (text, count) in [
            (YearEndText.unsealed, closing.unsealed.count),
            (.missingPaper, closing.missingPaper.count),
        ] where count > 0 {
            lines.append(text.text(language, ["count": Quantity.count(count)]))
        }
        lines.append(YearEndText.appraisal.text(language))
        return lines + due.lines(on: screen)
    }

    /// How many errors, warnings and notices there are, on which day.
    func foundLine(_ language: Language) -> String {
        let arguments = ["day": "\(due.day)", "counts": found.counts(in: language)]
        let text: YearEndText = found.findings.isEmpty ? .sound : .found
        return text.text(language, arguments)
    }

    /// The object of `--json`, its sentences in Chinese.
    public var json: JSONValue { json(in: .chinese) }

    /// `{year, closedOn, by, volumes, records, findings, omitted, incomplete, unsealed, missingPaper,
    /// appraisal}`; findings are those of `validate`, the last is the object of `retention due`.
    public func json(in language: Language) -> JSONValue {
        var builder = JSONBuilder()
        builder.add("year", closing.year)
        builder.add("closedOn", text: closing.registered.at.date)
        builder.add("by", text: closing.registered.by)
        builder.add("volumes", closing.volumes.count)
        builder.add("records", records)
        builder.add("findings", found.findingsJSON(in: language))
        builder.add("omitted", found.omittedJSON)
        builder.add("incomplete", .array(incomplete.map { .string($0.description) }))
        builder.add("unsealed", .array(closing.unsealed.map { .string($0.description) }))
        builder.add("missingPaper", .array(closing.missingPaper.map { .string($0.description) }))
        builder.add("appraisal", due.json)
        return builder.value
    }
}
