public import DossierModel

/// The page that tells whoever opens the shared folder what it is (`说明.html`).
///
/// It speaks both languages, the archive's own first.
public enum RootPage {
    /// What the page shows.
    public struct Content: Sendable {
        /// What the archive says of itself.
        public var archive: ArchiveDescription
        /// The departments.
        public var departments: [DepartmentPolicy.Department]
        /// The years that have volumes.
        public var years: [Int]

        /// The content of a page.
        public init(
            archive: ArchiveDescription, departments: [DepartmentPolicy.Department], years: [Int]
        ) {
            self.archive = archive
            self.departments = departments
            self.years = years
        }
    }

    /// The bytes of the page.
    public static func html(of content: Content) -> [UInt8] {
        let archive = content.archive
        let title = RootPageText.title.text(archive.language, ["company": archive.companyName])
        let other: Language = archive.language == .chinese ? .english : .chinese
        return PageFrame.bytes(title: title, language: archive.language) { page in
            for language in [archive.language, other] {
                page.element("section", [("lang", language.rawValue)]) { section in
                    write(content, language, to: &section)
                }
            }
        }
    }

    private static func write(
        _ content: Content, _ language: Language, to page: inout HTMLWriter
    ) {
        let archive = content.archive
        let company = ["company": archive.companyName]
        page.element("h1", text: RootPageText.title.text(language, company))
        let names = NameBook(language: language)
        PageFrame.banner(
            PageContext(company: archive.companyName, sandbox: archive.sandbox, names: names),
            to: &page)
        page.element("p", text: RootPageText.what.text(language, company))
        page.element("p", text: RootPageText.trust.text(language))
        page.element("h2", text: RootPageText.places.text(language))
        page.element("table", [("class", "places")]) { writePlaces(content, language, to: &$0) }
        writeList(.allowed, [.doWork, .doPlace, .doInbox, .doAsk], content, language, to: &page)
        writeList(
            .forbidden, [.dontRename, .dontDelete, .dontCopy, .dontYear, .dontSystem], content,
            language, to: &page)
        writeFoot(content, language, to: &page)
    }

    private static func writePlaces(
        _ content: Content, _ language: Language, to table: inout HTMLWriter
    ) {
        let archive = content.archive
        let pages = archive.folders.pages
        let years = names(content.years.map(String.init), language)
        let departments = content.departments.map {
            "\($0.code) \(ChoiceNames.pick(language, $0.name, $0.english))"
        }
        let categories = archive.folders.categories.sorted { $0.key < $1.key }.map(\.value)
        let example = "2026/S/A/\(archive.company)-S-A-201208-BJCJJTGS"
        let places: [(place: String, text: String)] = [
            (
                RootPageText.volumes.text(language),
                RootPageText.volumePath.text(language, ["example": example])
            ),
            ("\(pages.catalogue).html / .csv", RootPageText.catalogueFile.text(language)),
            ("\(pages.card).html", RootPageText.cardFile.text(language)),
            (archive.folders.inbox + "/", RootPageText.inbox.text(language)),
            (archive.folders.packages + "/", RootPageText.packages.text(language)),
            ("_archive/", RootPageText.system.text(language)),
            (Layout.format.description, RootPageText.formatFile.text(language)),
            (RootPageText.departments.text(language), names(departments, language)),
            (RootPageText.categories.text(language), names(categories, language)),
            (RootPageText.years.text(language), years),
        ]
        table.element("colgroup") { group in
            group.element("col", [("class", "n0")])
            group.element("col")
        }
        table.element("tbody") { body in
            for place in places where !place.text.isEmpty {
                body.element("tr") { row in
                    row.element("th", [("scope", "row")], text: place.place)
                    row.element("td", text: place.text)
                }
            }
        }
    }

    private static func writeList(
        _ heading: RootPageText, _ points: [RootPageText], _ content: Content,
        _ language: Language, to page: inout HTMLWriter
    ) {
        page.element("h2", text: heading.text(language))
        page.element("ul") { list in
            for point in points {
                list.element(
                    "li", text: point.text(language, ["inbox": content.archive.folders.inbox]))
            }
        }
    }

    private static func writeFoot(
        _ content: Content, _ language: Language, to page: inout HTMLWriter
    ) {
        let archive = content.archive
        let facts = [
            "id": archive.id.description, "format": "\(ArchiveDescription.format)",
            "date": archive.created.date.description,
        ]
        let secrecy = ChoiceNames.name(Secrecy.confidential, in: language)
        page.element("footer") { foot in
            foot.lines([
                RootPageText.secrecy.text(language, ["secrecy": secrecy]),
                RootPageText.facts.text(language, facts), RootPageText.derived.text(language),
            ])
        }
    }

    private static func names(_ texts: [String], _ language: Language) -> String {
        NameBook(language: language).list(texts)
    }
}
