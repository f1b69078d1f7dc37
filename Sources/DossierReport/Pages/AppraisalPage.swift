internal import DossierModel

/// The report of a year's appraisal as a form to fill in and sign (档案法实施条例 24, rule RET-4).
public enum AppraisalPage {
    private static let columns: [YearEndText] = [
        .serial, .number, .item, .title, .documentClass, .dueOn, .basis, .opinion, .remark,
    ]

    private static let findingColumns: [YearEndText] = [
        .severity, .rule, .place, .problem, .remedy,
    ]

    /// The bytes of the page.
    public static func html(of report: YearEndReport, _ context: PageContext) -> [UInt8] {
        let language = context.language
        let title = YearEndText.pageTitle.text(
            language, ["company": context.company, "year": "\(report.closing.year)"])
        return PageFrame.bytes(title: title, language: language, isLandscape: true) { page in
            page.element("h1", text: title)
            PageFrame.banner(context, to: &page)
            page.element("p", text: summary(report, context))
            let day = ["day": report.due.day.description]
            page.element("h2", text: YearEndText.pageFound.text(language, day))
            writeFound(report, language, to: &page)
            page.element("h2", text: YearEndText.pageIncomplete.text(language))
            writeIncomplete(report, language, to: &page)
            page.element("h2", text: YearEndText.pageDue.text(language, day))
            writeDue(report.due, language, to: &page)
            page.element("p", text: YearEndText.pageOpinion.text(language))
            page.element("p", text: YearEndText.pageSigned.text(language))
        }
    }

    private static func summary(_ report: YearEndReport, _ context: PageContext) -> String {
        let closing = report.closing
        return YearEndText.pageYear.text(
            context.language,
            [
                "year": "\(closing.year)", "day": "\(closing.registered.at.date)",
                "person": context.names.person(closing.registered.by),
                "volumes": Quantity.count(closing.volumes.count),
                "records": Quantity.count(report.records),
                "unsealed": Quantity.count(closing.unsealed.count),
                "paper": Quantity.count(closing.missingPaper.count),
            ])
    }

    private static func writeFound(
        _ report: YearEndReport, _ language: Language, to page: inout HTMLWriter
    ) {
        page.element("p", text: report.foundLine(language))
        let findings = report.found.findings
        guard !findings.isEmpty else { return }
        page.element("table") { table in
            table.element("thead") { head in
                head.element("tr") { row in
                    for column in findingColumns { row.element("th", text: column.text(language)) }
                }
            }
            table.element("tbody") { body in
                for finding in findings {
                    let cells = [
                        ChoiceNames.name(finding.severity, in: language), finding.rule,
                        VisibleText.of(finding.place), FindingText.what(of: finding, in: language),
                        FindingText.remedy(of: finding, in: language),
                    ]
                    body.element("tr") { row in
                        for cell in cells { row.element("td", text: cell) }
                    }
                }
            }
        }
        for (rule, count) in report.found.omitted.sorted(by: { $0.key < $1.key }) {
            let more = ValidationText.omitted.text(language, ["count": Quantity.count(count)])
            page.element("p", text: "\(rule) \(more)")
        }
    }

    private static func writeIncomplete(
        _ report: YearEndReport, _ language: Language, to page: inout HTMLWriter
    ) {
        guard !report.incomplete.isEmpty else {
            return page.element("p", text: YearEndText.pageNothing.text(language))
        }
        page.element("ul") { list in
            for number in report.incomplete { list.element("li", text: number.description) }
        }
    }

    private static func writeDue(
        _ due: RetentionListing, _ language: Language, to page: inout HTMLWriter
    ) {
        guard !due.due.isEmpty else {
            return page.element("p", text: YearEndText.pageNothing.text(language))
        }
        page.element("table") { table in
            table.element("thead") { head in
                head.element("tr") { row in
                    for column in columns { row.element("th", text: column.text(language)) }
                }
            }
            table.element("tbody") { body in
                for (index, entry) in due.sorted.enumerated() {
                    let cells = [
                        "\(index + 1)", entry.number.description,
                        entry.record?.item.description ?? "", due.title(of: entry, language),
                        entry.verdict.deciding?.retentionClass.id ?? "", entry.due.description,
                        ChoiceNames.name(entry.verdict.basis, in: language), "", "",
                    ]
                    body.element("tr") { row in
                        for cell in cells { row.element("td", text: cell) }
                    }
                }
            }
        }
    }
}
