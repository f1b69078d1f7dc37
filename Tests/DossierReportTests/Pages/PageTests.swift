import DossierModel
import DossierReport
import Foundation
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct PageTests {
    @Test(arguments: Language.allCases)
    func theCardOfAClient(language: Language) throws {
        try check(
            CardPage.html(of: try Sample.cardContent(language)), "card.\(language.rawValue).html")
    }

    @Test func theCardOfAProspect() throws {
        let content = CardPage.Content(
            context: try Sample.context(.chinese), card: try Sample.prospect(),
            categories: Sample.folders.map { .init(folder: $0, records: 0) })
        try check(CardPage.html(of: content), "card-prospect.zh-Hans.html")
    }

    @Test(arguments: Language.allCases)
    func theCatalogue(language: Language) throws {
        let content = try Sample.catalogue(language)
        try check(CataloguePage.html(of: content), "catalogue.\(language.rawValue).html")
        try Golden.check(
            CatalogueCSV.bytes(of: content), "catalogue.\(language.rawValue).csv")
    }

    @Test(arguments: Language.allCases)
    func theRoot(language: Language) throws {
        try check(RootPage.html(of: try Sample.root(language)), "root.\(language.rawValue).html")
    }

    @Test(arguments: Language.allCases)
    func theReceiptOfAMonth(language: Language) throws {
        let due = try Sample.date("2026-11-25")
        let month = try #require(YearMonth("2026-11"))
        let receipts = try ["S", "M"].map { code in
            var submission = SubmissionEntry(
                id: Sample.id(60), month: month, department: try Sample.department(code), last: 97,
                registered: Sample.registration(), salt: Sample.salt)
            submission.isNil = code == "M"
            submission.documents = code == "M" ? 0 : 42
            submission.missingPaper = code == "M" ? 0 : 3
            var receipt = ReceiptEntry(
                id: Sample.id(61), for: submission, due: due,
                registered: Sample.registration(), salt: Sample.salt)
            receipt.isLate = code == "M"
            return receipt
        }
        let content = ReceiptPage.Content(
            context: try Sample.context(language), month: month, due: due, receipts: receipts,
            withoutSubmission: [try Sample.department("J")])
        try check(ReceiptPage.html(of: content), "receipt.\(language.rawValue).html")
    }

    private func check(_ bytes: [UInt8], _ name: String) throws {
        #expect(isWellFormed(bytes))
        try Golden.check(bytes, name)
    }
}

@Suite struct CardPageTests {
    private func html(_ content: CardPage.Content) -> String {
        String(decoding: CardPage.html(of: content), as: UTF8.self)
    }

    /// Table F-1: an empty form shows what is asked for.
    @Test func everyFieldOfTheMainTableHasARowEvenWhenEmpty() throws {
        let page = html(
            .init(context: try Sample.context(.chinese), card: try Sample.prospect()))
        for field in FieldCatalogue.fields where field.file == .card && field.source == "F-1" {
            let label = field.chinese.replacing("姓名", with: "")
            #expect(page.contains(">\(label)</th>"), "\(field.id)")
        }
    }

    /// Whatever the catalogue allows in card.json is shown when it is there.
    @Test func everyFilledFieldIsShown() throws {
        var card = try Sample.prospect()
        for (index, field) in FieldCatalogue.fields.enumerated() where field.file == .card {
            let text = "值\(index)值"
            card.fields[field.id] =
                switch field.type {
                case .list: .list([text])
                case .history:
                    .history([.init(asOf: CalendarDate(daysSince1970: 20_000), value: text)])
                default: .text(text)
                }
        }
        let page = html(.init(context: try Sample.context(.chinese), card: card))
        for (index, field) in FieldCatalogue.fields.enumerated() where field.file == .card {
            #expect(page.contains("值\(index)值"), "\(field.id)")
        }
    }

    /// Rules PRV-6 and SEC-6: traits and credit stay off the page even if a card should hold them.
    @Test func traitsAndCreditNeverAppear() throws {
        var content = try Sample.cardContent(.chinese)
        for field in FieldCatalogue.fields where field.file != .card {
            content.card.fields[field.id] = .text("绝不外露")
        }
        #expect(!html(content).contains("绝不外露"))
    }

    @Test func nothingOnThePageIsTakenForHTML() throws {
        let hostile = "</td><script>alert('x')</script>\u{1B}&amp;\u{202E}"
        var content = try Sample.cardContent(.chinese)
        content.context.company = hostile
        content.context.names.people[Sample.staff(7)] = hostile
        content.card.name = hostile
        content.card.source = hostile
        content.card.fields["basic.profile"] = .text(hostile + "\r\nb\u{2028}c")
        content.projects[0].name = hostile
        content.categories[0].folder = "javascript:\(hostile)"
        let bytes = CardPage.html(of: content)
        #expect(isWellFormed(bytes))
        let page = String(decoding: bytes, as: UTF8.self)
        #expect(!page.contains("<script") && !page.contains("href=\"javascript:"))
        #expect(!page.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    }

    @Test func aPageFetchesAndRunsNothing() throws {
        let page = html(try Sample.cardContent(.chinese))
        for word in ["<script", "<link", "<img", "src=", "@import", "url("] {
            #expect(!page.contains(word), "\(word)")
        }
        #expect(page.contains("default-src &#39;none&#39;"))
    }

    @Test func onlyOpenIssuesAreListedTheFirstDueFirst() throws {
        let page = html(try Sample.cardContent(.chinese))
        let urgent = try #require(page.range(of: "公交车身广告脱落两处"))
        let later = try #require(page.range(of: "希望提供刊播监测照片"))
        #expect(urgent.lowerBound < later.lowerBound)
        #expect(!page.contains("灯箱画面偏色"))
        #expect(page.contains("另有已解决问题 1 项"))
    }
}

/// Whether a real parser takes the page (XML, which is stricter than HTML).
func isWellFormed(_ bytes: [UInt8]) -> Bool {
    XMLParser(data: Data(bytes)).parse()
}
