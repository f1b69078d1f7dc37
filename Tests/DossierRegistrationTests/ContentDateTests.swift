import DossierModel
import Testing

@testable import DossierRegistration

@Suite("The day that a document's own bytes tell")
struct ContentDateTests {
    @Test(
        "Letters, PDF, photographs, notes",
        arguments: [
            (
                "letter", "From: a@b.cn\r\nDate: Tue, 3 Mar 2026 09:30:00 +0800\r\n\r\nx",
                "2026-03-03"
            ),
            ("letter without weekday", "From: a\nDate: 13 Dec 2025 09:30 +0800\n\n", "2025-12-13"),
            ("a date in the body is no letter's", "From: a\n\nDate: 13 Dec 2025\n", nil),
            ("PDF", "%PDF-1.7\n/CreationDate (D:20260301093000Z)", "2026-03-01"),
            ("PDF without", "%PDF-1.7\n/Producer (x)", nil),
            ("PDF with nonsense", "%PDF-1.7\n/CreationDate (D:20269901)", nil),
            ("PDF that ends there", "%PDF-1.7\n/CreationDate", nil),
            ("note", "纪要\n日期：2026年3月1日\n", "2026-03-01"),
            ("note of a month only", "日期：2026年3月\n", nil), ("empty", "", nil),
        ])
    func finds(name: String, text: String, expected: String?) {
        #expect(ContentDate.find(in: Array(text.utf8))?.description == expected, "\(name)")
    }

    @Test("A photograph's Exif, and one that is cut off")
    func photograph() {
        let head: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE1] + Array("\0\0Exif\0\0".utf8)
        let exif = head + Array("II*\0....2026:03:01 09:30:00\0".utf8)
        #expect(ContentDate.find(in: exif)?.description == "2026-03-01")
        for count in 0..<exif.count - 1 {
            let found = ContentDate.find(in: Array(exif.prefix(count)))
            #expect(found == nil || found?.description == "2026-03-01")
        }
    }
}
