public import DossierModel

/// A form on which people sign by hand what they decide on: it carries the digest of that, so that a
/// scan can be compared with it (defaults.md, approvals).
public struct SigningPage: Sendable {
    /// A line to sign on.
    public struct Line: Sendable, Equatable {
        /// The seat, in words.
        public var seat: String
        /// Who may sit in it.
        public var people: [String]

        /// A line.
        public init(seat: String, people: [String]) {
            self.seat = seat
            self.people = people
        }
    }

    /// What is decided on, in one line.
    public var title: String
    /// What is told of it.
    public var head: [String]
    /// The digest of what is decided on.
    public var digest: ContentDigest
    /// The items of a list; none for the release of a hold.
    public var items: [DisposalItem] = []
    /// A line for each person who has to sign.
    public var lines: [Line] = []

    /// The form of a disposal list.
    public static func of(_ list: DisposalList, _ context: PageContext) -> SigningPage {
        let language = context.language
        let values: [(DisposalText, String)] = [
            (.listLine, list.number), (.departmentLine, context.names.department(list.holding)),
            (.reasonLine, list.reason), (.itemsLine, "\(list.items.count)"),
            (.drafterLine, context.names.person(list.drafted.by)),
        ]
        var page = SigningPage(
            title: DisposalText.formTitle.text(language, ["number": list.number]),
            head: values.map { $0.text(language, ["value": $1]) }, digest: list.digest)
        page.items = list.items
        return page
    }

    /// The form of a hold's release.
    public static func of(
        _ hold: HoldEntry, reason: String, _ digest: ContentDigest, _ context: PageContext
    ) -> SigningPage {
        let language = context.language
        let values: [(DisposalText, String)] = [
            (.caseLine, hold.title), (.holdReasonLine, hold.reason),
            (.authorityLine, hold.authority), (.releaseLine, reason),
        ]
        return SigningPage(
            title: DisposalText.releaseTitle.text(language),
            head: values.map { $0.text(language, ["value": $1]) } + [hold.id.description],
            digest: digest)
    }

    /// When a supervisor signs.
    public typealias Moment = SupervisorCount.Moment

    /// The line of a supervisor.
    public static func supervisor(
        _ moment: Moment, people: [String], _ language: Language
    ) -> Line {
        let text: DisposalText = moment == .before ? .supervisorBefore : .supervisorAfter
        return Line(seat: text.text(language), people: people)
    }

    /// What a seat is called that is no role of the company's.
    public static func seatName(_ id: RoleID, _ language: Language) -> String {
        RoleName.text(id.description, in: language)
    }

    /// The first twelve digits, in groups that can be read aloud.
    public static func short(_ digest: ContentDigest) -> String {
        groups(digest).prefix(3).joined(separator: " ")
    }

    private static func groups(_ digest: ContentDigest) -> [String] {
        let digits = Array(digest.description)
        return stride(from: 0, to: digits.count, by: 4).map {
            String(digits[$0..<min($0 + 4, digits.count)])
        }
    }

    /// The bytes of the page.
    public func html(_ context: PageContext) -> [UInt8] {
        let language = context.language
        return PageFrame.bytes(title: title, language: language, isLandscape: true) { page in
            PageFrame.banner(context, to: &page)
            page.element("h1", text: "\(context.company) \(title)")
            page.element("p") { $0.lines(head) }
            let whole = Self.groups(digest).joined(separator: " ")
            page.element("p") { part in
                part.lines([
                    DisposalText.digestWhole.text(language, ["value": digest.description]),
                    DisposalText.digestGroups.text(language, ["value": whole]),
                    DisposalText.digestShort.text(language, ["value": Self.short(digest)]),
                ])
            }
            writeItems(language, to: &page)
            writeLines(context.names, to: &page)
            page.element("p", text: DisposalText.formNote.text(language))
        }
    }

    private func writeItems(_ language: Language, to page: inout HTMLWriter) {
        guard !items.isEmpty else { return }
        Self.rows(
            DisposalText.formItems.text(language),
            items.enumerated().map { index, item in
                [
                    "\(index + 1)", item.title, item.item.description, item.number.description,
                    "\(item.year)", item.documentClass ?? "", item.term, item.dueOn.description,
                    item.version?.digest?.description ?? item.paper ?? "",
                ]
            }, to: &page)
    }

    private func writeLines(_ names: NameBook, to page: inout HTMLWriter) {
        let language = names.language
        let decision = DisposalText.formDecision.text(language)
        Self.rows(
            DisposalText.formSeats.text(language),
            lines.map { line in
                [
                    line.seat, names.list(line.people), decision, "",
                    "", "",
                ]
            }, to: &page)
    }

    /// A table whose head is one text, its columns parted by bars.
    static func rows(_ head: String, _ rows: [[String]], to page: inout HTMLWriter) {
        let columns = head.split(separator: "|").map(String.init)
        guard let caption = columns.first else { return }
        page.element("h2", text: caption)
        page.element("table") { table in
            table.element("thead") { part in
                part.element("tr") { row in
                    for column in columns.dropFirst() { row.element("th", text: column) }
                }
            }
            table.element("tbody") { part in
                for cells in rows {
                    part.element("tr") { row in
                        for cell in cells { row.element("td", text: cell) }
                    }
                }
            }
        }
    }
}
