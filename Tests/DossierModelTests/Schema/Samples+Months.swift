import DossierModel
import Testing

extension Samples {
    static func submissions() throws -> Register<SubmissionEntry> {
        var entry = SubmissionEntry(
            id: id(31), month: try #require(YearMonth("2026-11")), department: try department("S"),
            last: 97, registered: try registration(), salt: salt(10))
        entry.documents = 42
        entry.communications = 7
        entry.paper = 5
        entry.missingPaper = 3
        entry.incomplete = 2
        entry.unregistered = 1
        entry.confirmed = [id(11)]
        entry.list = ContentDigest(of: Array("list".utf8))
        var none = SubmissionEntry(
            id: id(32), month: entry.month, department: try department("R"), last: 98,
            registered: try registration(), salt: salt(10))
        none.isNil = true
        none.reason = "本月没有新文件"
        var register = Register<SubmissionEntry>(kind: .submissions, year: 2026)
        register.entries = [entry, none]
        register.extensions = extensions
        return register
    }

    static func closings() throws -> Register<YearClosing> {
        var entry = YearClosing(
            id: id(41), year: 2025, registered: try registration(), salt: salt(10))
        entry.volumes = [
            VolumeSeal(
                path: "2025/S/A/TF-S-A-201208-BJCJJTGS", dossier: id(11),
                files: [SealedFile(path: "card.json", digest: digest("card"))],
                records: [SealedRecord(record: id(21), digest: digest("record"))])
        ]
        entry.incomplete = [id(11)]
        entry.unsealed = [id(21)]
        entry.missingPaper = [id(21)]
        entry.appraisal = [id(22)]
        var register = Register<YearClosing>(kind: .years, year: 2025)
        register.entries = [entry]
        register.extensions = extensions
        return register
    }

    static func receipts() throws -> Register<ReceiptEntry> {
        var register = Register<ReceiptEntry>(kind: .receipts, year: 2026)
        let submissions = try submissions().entries
        register.entries = try submissions.enumerated().map { index, submission in
            var entry = ReceiptEntry(
                id: id(UInt8(33 + index)), for: submission, due: try day("2026-11-25"),
                registered: try registration(), salt: salt(10))
            entry.isLate = index == 0
            return entry
        }
        register.extensions = extensions
        return register
    }
}
