public import DossierModel

/// The report of an audit as a page to print and sign (rule LOG-3).
public enum AuditPage {
    /// The bytes of the page.
    public static func html(of audit: AuditSummary, _ language: Language) -> [UInt8] {
        let title = audit.title(language)
        return PageFrame.bytes(title: title, language: language) { page in
            page.element("h1", text: title)
            let names = NameBook(language: language)
            PageFrame.banner(
                PageContext(company: audit.company, sandbox: audit.sandbox, names: names), to: &page
            )
            writeVerdict(audit, language, to: &page)
            writeFindings(audit, language, to: &page)
            page.element("h2", text: AuditText.counted.text(language))
            writeList(audit.countedLines(language), to: &page)
            page.element("h2", text: AuditText.notChecked.text(language))
            writeList(audit.notChecked.map { $0.text(language) }, to: &page)
            page.element("p", text: AuditText.pageSigned.text(language))
            page.element("footer", text: AuditText.pageDerived.text(language))
        }
    }

    private static func writeVerdict(
        _ audit: AuditSummary, _ language: Language, to page: inout HTMLWriter
    ) {
        let checked = audit.checked
        page.element(
            "p",
            text: AuditText.pageFacts.text(
                language,
                [
                    "id": audit.archive.description, "dossiers": Quantity.count(checked.dossiers),
                    "documents": Quantity.count(checked.documents),
                    "size": Quantity.bytes(checked.bytes),
                ]))
        page.element("p") { paragraph in
            paragraph.element(
                "strong", text: (audit.valid ? AuditText.sound : .unsound).text(language))
        }
        if let alarm = audit.alarmText(language) { page.element("p", text: alarm) }
    }

    private static func writeFindings(
        _ audit: AuditSummary, _ language: Language, to page: inout HTMLWriter
    ) {
        page.element("h2", text: AuditText.pageFindings.text(language))
        let findings = FindingListing(audit.checked.findings, language: language).findings
        guard !findings.isEmpty else {
            return page.element("p", text: AuditText.pageNothing.text(language))
        }
        page.element("table", [("class", "places")]) { table in
            table.element("colgroup") { group in
                group.element("col", [("class", "n0")])
                group.element("col")
            }
            table.element("thead") { head in
                head.element("tr") { row in
                    row.element("th", text: AuditText.pageFinding.text(language))
                    row.element("th", text: AuditText.pageWhat.text(language))
                }
            }
            table.element("tbody") { body in
                for finding in findings { write(finding, language, to: &body) }
            }
        }
        for (rule, count) in audit.checked.omitted.sorted(by: { $0.key < $1.key }) {
            let arguments = ["rule": rule, "count": Quantity.count(count)]
            page.element("p", text: AuditText.pageOmitted.text(language, arguments))
        }
    }

    private static func write(
        _ finding: Finding, _ language: Language, to body: inout HTMLWriter
    ) {
        let remedy = ReportText.remedy.text(
            language, ["remedy": FindingText.remedy(of: finding, in: language)])
        body.element("tr") { row in
            row.element("td") { cell in
                cell.lines([ChoiceNames.name(finding.severity, in: language), finding.rule])
            }
            row.element("td") { cell in
                cell.lines([finding.place, FindingText.what(of: finding, in: language), remedy])
            }
        }
    }

    private static func writeList(_ lines: [String], to page: inout HTMLWriter) {
        page.element("ul") { list in
            for line in lines { list.element("li", text: line) }
        }
    }
}
