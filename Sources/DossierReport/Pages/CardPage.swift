public import DossierModel

/// The card of a dossier as a page that is printed and signed (`客户档案卡.html`; rules DOS-1 to DOS-9).
///
/// It shows the control fields with their history, groups 1 to 4 with every field of table F-1 even
/// where it is empty, the fields of table F-3 that are filled, and what there is of groups 5 to 7.
/// What `persons.json` and `credit.json` hold never stands on it, whatever the card it is given.
public enum CardPage {
    /// What the page shows.
    public struct Content: Sendable {
        /// The archive.
        public var context: PageContext
        /// The card.
        public var card: Card
        /// Group 5.
        public var projects: [Project]
        /// Group 6, the solved ones too.
        public var issues: [Issue]
        /// Group 7: how many contacts each department has written down up to this volume's year.
        public var communications: [DepartmentCode: Int]
        /// The category folders, in the order of their numbers.
        public var categories: [Category]
        /// The item numbers of the records that the projects name.
        public var items: [RecordID: ItemNumber]

        /// The content of a page.
        public init(
            context: PageContext, card: Card, projects: [Project] = [], issues: [Issue] = [],
            communications: [DepartmentCode: Int] = [:], categories: [Category] = [],
            items: [RecordID: ItemNumber] = [:]
        ) {
            self.context = context
            self.card = card
            self.projects = projects
            self.issues = issues
            self.communications = communications
            self.categories = categories
            self.items = items
        }

        var language: Language { context.language }
        var names: NameBook { context.names }
    }

    /// A category folder of the volume.
    public struct Category: Sendable, Equatable {
        /// Its name on disk, such as 01报价.
        public var folder: String
        /// How many records of the volume are of this category.
        public var records: Int

        /// A folder.
        public init(folder: String, records: Int) {
            self.folder = folder
            self.records = records
        }
    }

    /// The bytes of the page.
    public static func html(of content: Content) -> [UInt8] {
        let title = PageText.title.text(content.language)
        let kind = ChoiceNames.name(content.card.kind, in: content.language)
        return PageFrame.bytes(
            title: "\(content.card.number) \(content.card.name) - \(title)",
            language: content.language
        ) { page in
            PageFrame.banner(content.context, to: &page)
            page.element("h1") { heading in
                heading.text(title)
                heading.element(
                    "small", text: content.language == .chinese ? "（\(kind)）" : " (\(kind))")
            }
            writeCorners(of: content, to: &page)
            for table in tables(of: content) { table.write(to: &page) }
            writeFoot(of: content, to: &page)
        }
    }

    private static func tables(of content: Content) -> [FormTable] {
        [control(content)] + fieldGroups(content) + [
            projects(content), issues(content), communications(content), records(content),
            history(content),
        ]
    }

    private static func writeCorners(of content: Content, to page: inout HTMLWriter) {
        let language = content.language
        page.element("div", [("class", "corner")]) { corner in
            corner.element(
                "span",
                text: Heading.secrecy.text(language) + (language == .chinese ? "：" : ": ")
                    + ChoiceNames.name(content.card.secrecy, in: language))
            corner.element("span", text: content.context.company)
            corner.element("span") { place in
                place.text(Heading.number.text(language) + (language == .chinese ? "：" : ": "))
                place.element("span", [("class", "number")], text: "\(content.card.number)")
            }
        }
    }

    private static func writeFoot(of content: Content, to page: inout HTMLWriter) {
        page.element("div", [("class", "signatures")]) { line in
            let texts: [PageText] = [.responsibleSignature, .managerSignature, .dateSignature]
            for text in texts {
                line.element(
                    "span",
                    text: text.text(content.language) + (content.language == .chinese ? "：" : ":"))
            }
        }
        page.element("footer", text: PageText.derived.text(content.language))
    }
}
