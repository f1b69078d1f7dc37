public import DossierModel

/// The office's receipt of a month as a page to print and sign (rules PACK-1, PACK-2).
public enum ReceiptPage {
    /// What the page tells.
    public struct Content: Sendable, Equatable {
        /// The archive.
        public var context: PageContext
        /// The filing month.
        public var month: YearMonth
        /// The day on which it was due.
        public var due: CalendarDate
        /// The receipts, one for each department.
        public var receipts: [ReceiptEntry]
        /// The departments that gave neither a submission nor a nil return.
        public var withoutSubmission: [DepartmentCode]

        /// The content.
        public init(
            context: PageContext, month: YearMonth, due: CalendarDate, receipts: [ReceiptEntry],
            withoutSubmission: [DepartmentCode]
        ) {
            self.context = context
            self.month = month
            self.due = due
            self.receipts = receipts
            self.withoutSubmission = withoutSubmission
        }
    }

    private static let columns: [ReceiptText] = [
        .department, .documents, .communications, .paper, .missingPaper, .submitted, .received,
        .signed,
    ]

    /// The bytes of the page.
    public static func html(of content: Content) -> [UInt8] {
        let language = content.context.language
        let title = ReceiptText.title.text(
            language, ["company": content.context.company, "month": content.month.description])
        return PageFrame.bytes(title: title, language: language, isLandscape: true) { page in
            page.element("h1", text: title)
            PageFrame.banner(content.context, to: &page)
            page.element(
                "p", text: ReceiptText.due.text(language, ["due": content.due.description]))
            writeTable(content, to: &page)
            if !content.withoutSubmission.isEmpty {
                let names = content.withoutSubmission.map { name($0, content) }
                page.element(
                    "p",
                    text: ReceiptText.without.text(
                        language, ["departments": content.context.names.list(names)]))
            }
            page.element("p", text: ReceiptText.office.text(language))
        }
    }

    private static func writeTable(_ content: Content, to page: inout HTMLWriter) {
        let language = content.context.language
        page.element("table") { table in
            table.element("thead") { head in
                head.element("tr") { row in
                    for column in columns { row.element("th", text: column.text(language)) }
                }
            }
            table.element("tbody") { body in
                for receipt in content.receipts { write(receipt, content, to: &body) }
            }
        }
    }

    private static func write(
        _ receipt: ReceiptEntry, _ content: Content, to body: inout HTMLWriter
    ) {
        let state: ReceiptText = receipt.isLate ? .late : .onTime
        let numbers = [
            receipt.documents, receipt.communications, receipt.paper, receipt.missingPaper,
        ]
        var cells = [name(receipt.department, content)]
        cells += numbers.map { receipt.isNil ? "—" : Quantity.count($0) }
        let language = content.context.language
        let kind = receipt.isNil ? [ReceiptText.nilReturn.text(language)] : []
        cells.append(content.context.names.list(kind + [state.text(language)]))
        let by = content.context.names.person(receipt.registered.by)
        cells.append("\(receipt.registered.at.date) \(by)")
        cells.append("")
        body.element("tr") { row in
            for cell in cells { row.element("td", text: cell) }
        }
    }

    private static func name(_ code: DepartmentCode, _ content: Content) -> String {
        content.context.names.department(code)
    }
}
