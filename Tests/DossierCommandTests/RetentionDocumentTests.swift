import Foundation
import SystemPackage
import TestSupport
import Testing

/// docs/retention.md shows what the program says.
@Suite("The worked example of retention")
struct RetentionDocumentTests {
    private static let path = "docs/retention.md"
    private static let lines = [
        "register \(Office.number) contract.txt --category Contract --class CT.single --date 2026-03-01",
        "register \(Office.number) schedule.txt --category Media --date 2026-03-10",
        "register \(Office.number) letter.txt --category Correspondence --date 2026-06-30",
        "retention explain \(Office.number) 2026-05-0002",
        "trigger add \(Office.number) contract.ended --on 2026-06-30 --evidence 2026-14-0003",
        "trigger add \(Office.number) ad.publication.ended --on 2026-05-31 --evidence 2026-14-0003",
        "retention explain \(Office.number) 2026-05-0002",
        "retention explain \(Office.number) 2026-02-0001",
        "retention due --on 2037-01-01",
    ]

    @Test("The example prints what the document says")
    func example() throws {
        var program = try Office.open([
            "contract.txt": "contract", "schedule.txt": "schedule", "letter.txt": "letter",
        ])
        program.locale = "en_GB.UTF-8"
        var transcript = Transcript()
        for line in Self.lines {
            transcript.add(
                "dossier \(line)", try program.shell("dossier \(line) --now 2026-07-01"),
                folder: program.directory.path.string)
        }
        let document = String(decoding: try PackageFolder.bytes(Self.path), as: UTF8.self)
        let current = FencedBlock.replacing(
            "console example", with: transcript.text, in: document)
        try GoldenFile.expect(Self.path, holds: Array(current.utf8))
    }
}
