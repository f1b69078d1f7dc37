public import DossierModel

/// The catalogue of a department's dossiers in one year (`客户档案目录.html`, rule NUM-10).
public enum CataloguePage {
    /// What the page and its CSV show.
    public struct Content: Sendable {
        /// The archive.
        public var context: PageContext
        /// The year.
        public var year: Int
        /// The department.
        public var department: DepartmentCode
        /// The dossiers with a volume of that year, in any order.
        public var dossiers: [DossierSummary]
        /// The volumes that could not be read and therefore are not among them.
        public var faults: [VolumeFault] = []

        /// The content of a page.
        public init(
            context: PageContext, year: Int, department: DepartmentCode,
            dossiers: [DossierSummary]
        ) {
            self.context = context
            self.year = year
            self.department = department
            self.dossiers = dossiers
        }

        /// The dossiers by number, as the rule wants them.
        var sorted: [DossierSummary] { dossiers.sorted { $0.number < $1.number } }

        var title: String {
            PageText.catalogueTitle.text(
                context.language,
                ["department": context.names.department(department), "year": "\(year)"])
        }
    }

    static let headings: [Heading] = [
        .number, .client, .grade, .kind, .level, .responsible, .status, .cooperating, .folder,
    ]

    /// The bytes of the page.
    ///
    /// It tells what cards tell and nothing of records, so that registering a document leaves the
    /// catalogue of a thousand dossiers as it is.
    public static func html(of content: Content) -> [UInt8] {
        let language = content.context.language
        return PageFrame.bytes(title: content.title, language: language, isLandscape: true) {
            page in
            PageFrame.banner(content.context, to: &page)
            page.element("h1", text: content.title)
            page.element("div", [("class", "corner")]) { corner in
                let count = Quantity.count(content.dossiers.count)
                corner.element(
                    "span", text: PageText.catalogueCount.text(language, ["count": count]))
                corner.element("span", text: content.context.company)
            }
            for fault in content.faults { page.element("p", text: fault.line(in: language)) }
            page.element("table", [("class", "catalogue")]) { writeTable(of: content, to: &$0) }
            page.element(
                "footer",
                text: PageText.catalogueDerived.text(
                    language, ["table": content.context.pages.catalogue + ".csv"]))
        }
    }

    private static func writeTable(of content: Content, to table: inout HTMLWriter) {
        table.element("colgroup") { group in
            for index in headings.indices { group.element("col", [("class", "n\(index)")]) }
        }
        table.element("thead") { head in
            head.element("tr") { row in
                for heading in headings {
                    row.element(
                        "th", [("scope", "col")], text: heading.text(content.context.language))
                }
            }
        }
        table.element("tbody") { body in
            for dossier in content.sorted {
                body.element("tr") { write(dossier, content.context, to: &$0) }
            }
        }
    }

    private static func write(
        _ dossier: DossierSummary, _ context: PageContext, to row: inout HTMLWriter
    ) {
        let (names, language) = (context.names, context.language)
        let folder = "\(dossier.volume.grade)/\(dossier.number)"
        row.element("td") { cell in
            let page = HTMLWriter.address("\(folder)/\(context.pages.card).html")
            cell.element("a", [("class", "number"), ("href", page)], text: "\(dossier.number)")
            for alias in dossier.aliases {
                cell.element("br")
                cell.text("(\(alias))")
            }
        }
        row.element("td") { cell in
            let former = dossier.formerNames.map { language == .chinese ? "（\($0)）" : "(\($0))" }
            cell.lines([dossier.name] + former)
        }
        let texts = [
            dossier.grade.description, ChoiceNames.name(dossier.kind, in: language),
            ChoiceNames.name(dossier.level, in: language),
            dossier.responsible.map(names.person) ?? "",
            ChoiceNames.name(dossier.status, in: language),
            names.list(dossier.cooperating.map(names.department)),
        ]
        for text in texts { row.element("td", [("class", "center")], text: text) }
        row.element("td", text: dossier.volume.path.description)
    }
}
