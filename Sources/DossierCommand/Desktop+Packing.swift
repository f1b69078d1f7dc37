import Dossier
import DossierModel
import DossierReport

extension Desktop {
    /// What was packed, for people.
    func lines(of report: PackReport, in archive: Archive) -> [String] {
        var lines = report.mended.map { say("pack.mended", ["path": VisibleText.of($0)]) }
        if !report.findings.isEmpty {
            lines += FindingListing(report.findings, language: language).lines(on: screen)
        }
        for package in report.packages { lines += self.lines(of: package, archive) }
        lines += later(than: report)
        for (key, departments) in [
            ("pack.submittedFor", report.submittedFor), ("pack.nil", report.nilReturns),
            ("pack.without", report.withoutSubmission),
        ] where !departments.isEmpty {
            let codes = departments.map(\.description).joined(separator: " ")
            lines.append(say(key, ["departments": codes]))
        }
        guard !report.packages.isEmpty else { return lines + [say("pack.none")] }
        let documents = report.packages.reduce(0) { $0 + $1.totals.documents }
        let bytes = report.packages.reduce(0) { $0 + $1.totals.bytes }
        return lines + [
            say(
                "pack.total",
                [
                    "packages": "\(report.packages.count)", "documents": "\(documents)",
                    "bytes": "\(bytes)",
                ])
        ]
    }

    private func lines(of package: PackedPackage, _ archive: Archive) -> [String] {
        let totals = package.totals
        var lines = [
            say(
                "pack.package",
                [
                    "path": package.path, "documents": "\(totals.documents)",
                    "bytes": "\(totals.bytes)", "paper": "\(totals.sheets)",
                    "missing": "\(package.missingPaper)",
                    "digest": package.digest.description,
                ])
        ]
        lines += package.leftOut.map { left in
            say(sentence(left, archive), ["path": left.path.description])
        }
        return lines
    }

    /// The key of the sentence about what was left out: what is gone cannot be registered.
    private func sentence(_ left: LeftOut, _ archive: Archive) -> String {
        if left.record == nil { return "pack.leftOutCopy" }
        let status = try? archive.store.status(left.path)
        return status == nil ? "pack.leftOutGone" : "pack.leftOut"
    }

    /// What was changed behind the range, once, however many packages hold it; registers go again
    /// with every month anyway, and are told in the package and to programs alone.
    private func later(than report: PackReport) -> [String] {
        Set(report.packages.flatMap { $0.later.map(\.path) })
            .filter { !$0.isInside(Layout.registers) }.sorted()
            .map { say("pack.later", ["path": $0.description]) }
    }
}
