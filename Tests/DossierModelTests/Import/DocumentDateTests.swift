import Testing

@testable import DossierModel

@Suite("Dates in names of files")
struct DocumentDateTests {
    @Test(
        "Days",
        arguments: [
            ("合同2026-03-01.pdf", "2026-03-01", "2026-03-01"),
            ("20260301报价.xlsx", "2026-03-01", "20260301"),
            ("报价单20260301", "2026-03-01", "20260301"),
            ("会议纪要2026年3月1日.docx", "2026-03-01", "2026年3月1日"),
            ("会议纪要2026年03月01号.docx", "2026-03-01", "2026年03月01号"),
            ("2026 年 3 月 1 日 纪要.txt", "2026-03-01", "2026 年 3 月 1 日"),
            ("2026.3.1 排期.xls", "2026-03-01", "2026.3.1"),
            ("排期 2026.03.01", "2026-03-01", "2026.03.01"),
            ("2026_03_01_final.psd", "2026-03-01", "2026_03_01"),
            ("2026 03 01 memo.txt", "2026-03-01", "2026 03 01"),
            ("（２０２６年３月１日）函.pdf", "2026-03-01", "２０２６年３月１日"),
            ("二〇二六年三月一日.docx", "2026-03-01", "二〇二六年三月一日"),
            ("二零二六年十二月三十一日.docx", "2026-12-31", "二零二六年十二月三十一日"),
            ("二○二六年元月廿一日.docx", "2026-01-21", "二○二六年元月廿一日"),
            ("2026年三月二十日.docx", "2026-03-20", "2026年三月二十日"),
            ("26年3月1日对账.xlsx", "2026-03-01", "26年3月1日"),
            ("98年12月1日旧合同.tif", "1998-12-01", "98年12月1日"),
            ("260301 报价.xlsx", "2026-03-01", "260301"),
            ("260301报价.xlsx", "2026-03-01", "260301"),
            ("报价_260301.xlsx", "2026-03-01", "260301"),
            ("合同（260301）定稿.docx", "2026-03-01", "260301"),
            ("IMG_20260301_093000.jpg", "2026-03-01", "20260301"),
            ("微信图片_20260301093000.jpg", "2026-03-01", "20260301093000"),
            ("微信图片_20260301093000123.jpg", "2026-03-01", "20260301093000123"),
            ("IMG-20260301-WA0001.jpg", "2026-03-01", "20260301"),
            ("Screenshot 2026-03-01 at 10.20.30.png", "2026-03-01", "2026-03-01"),
            ("TF-S-A-201208-BJCJJTGS 合同 2026-03-01.pdf", "2026-03-01", "2026-03-01"),
            ("2026-02-0007 合同 20260301.pdf", "2026-03-01", "20260301"),
            ("2026年 合同2026-03-01.pdf", "2026-03-01", "2026-03-01"),
            ("报价20260301v2.xlsx", "2026-03-01", "20260301"),
            ("v2 20260301.xlsx", "2026-03-01", "20260301"),
            ("rev20260301.xlsx", "2026-03-01", "20260301"),
            ("Nov 2024-02-29.xlsx", "2024-02-29", "2024-02-29"),
        ])
    func day(name: String, date: String, text: String) {
        expect(name, .day, date, text)
    }

    @Test(
        "Months and years",
        arguments: [
            ("2026年3月月报.docx", .month, "2026-03-01", "2026年3月"),
            ("2026年3月份对账单.xlsx", .month, "2026-03-01", "2026年3月"),
            ("二〇二六年三月.docx", .month, "2026-03-01", "二〇二六年三月"),
            ("媒介排期2026-03.xlsx", .month, "2026-03-01", "2026-03"),
            ("媒介排期2026.3.xlsx", .month, "2026-03-01", "2026.3"),
            ("月报202603.docx", .month, "2026-03-01", "202603"),
            ("2026年3月15家媒体.xlsx", .month, "2026-03-01", "2026年3月"),
            ("2026-03-05排期.xlsx", .day, "2026-03-05", "2026-03-05"),
            ("2025年度总结.docx", .year, "2025-01-01", "2025年"),
            ("二〇二五年框架合同.pdf", .year, "2025-01-01", "二〇二五年"),
            ("合同 2025 定稿.pdf", .year, "2025-01-01", "2025"),
            ("2025_framework.pdf", .year, "2025-01-01", "2025"),
            ("2026年第1季度.xlsx", .year, "2026-01-01", "2026年"),
        ] as [(String, DocumentDate.Precision, String, String)])
    func less(name: String, precision: DocumentDate.Precision, date: String, text: String) {
        expect(name, precision, date, text)
    }

    @Test(
        "No dates",
        arguments: [
            "合同.pdf", "订单20261301.xlsx", "20260230.docx", "13812345678.vcf", "138-2026-0301.txt",
            "电话20260301.txt", "010-20260301.txt", "tel 20260301.txt", "成片1080p.mp4", "方案v2.0.pptx",
            "版本2026.3.1.zip", "v2026.3.1.zip", "1.2026.3.1.zip", "订单号20260301.xlsx",
            "No.20260301.pdf", "SN20260301.pdf", "预算20260301元.xlsx", "110101199003071234.jpg",
            "mmexport1709251200000.jpg", "TF-S-A-201208-BJCJJTGS.pdf", "2026-02-0007.pdf",
            "报价201203.xlsx", "报价260301.xlsx", "客户860301资料.doc", "合同2026-3号.pdf", "3月1日报价.xlsx",
            "01-03-2026.pdf", "2026-12-003.pdf", "单价2026.3元.xls", "a3f20260301bc.bin",
            "2026份传单.pdf",
            "预算2000.xlsx", "1920x1080.png", "19000101.doc", "邮编_200126.txt", "20261301120000.jpg",
            "20260301256000.jpg", "2026030112.jpg", "", "....", "年月日.docx",
        ])
    func none(name: String) {
        #expect(DocumentDate.find(in: name) == nil)
    }

    @Test(
        "Two dates: the first, told as ambiguous",
        arguments: [
            ("2026-03-01至2026-03-31排期.xlsx", "2026-03-01", true),
            ("2026-03-01 (20260301).xlsx", "2026-03-01", false),
            ("2025年-2026年框架.pdf", "2025-01-01", true),
            ("2025年合同 2026-03-01.pdf", "2026-03-01", false),
        ])
    func ambiguous(name: String, date: String, isAmbiguous: Bool) {
        let found = DocumentDate.find(in: name)
        #expect(found?.date.description == date)
        #expect(found?.isAmbiguous == isAmbiguous)
    }

    @Test(
        "Years of folders",
        arguments: [
            (["2025"], 2025), (["2025年", "合同"], 2025), (["2025年度"], 2025),
            (["2024", "2025"], 2025), (["二〇二五年"], 2025), (["２０２５"], 2025), ([" 2025 "], 2025),
            (["合同2025"], nil), (["20250"], nil), (["1900"], nil), (["2025-03"], nil), ([], nil),
            (["2025款"], nil),
        ] as [([String], Int?)])
    func years(folders: [String], year: Int?) {
        #expect(YearFromPath.year(of: folders) == year)
    }

    private func expect(
        _ name: String, _ precision: DocumentDate.Precision, _ date: String, _ text: String
    ) {
        let found = DocumentDate.find(in: name)
        #expect(found?.date.description == date)
        #expect(found?.precision == precision)
        #expect(found?.text == text)
    }
}
