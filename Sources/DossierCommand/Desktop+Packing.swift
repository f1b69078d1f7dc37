import Dossier
import DossierModel
import DossierReport

extension Desktop {
    /// What was packed, for people.
    func lines(of report: PackReport) -> [String] {
        var lines = report.mended.map { say("pack.mended", ["path": VisibleText.of($0)]) }
        if !report.findings.isEmpty {
            lines += FindingListing(report.findings, language: language).lines(on: screen)
        }
        for package in report.packages { lines += self.lines(of: package) }
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

    private func lines(of package: PackedPackage) -> [String] {
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
            say(
                left.record == nil ? "pack.leftOutCopy" : "pack.leftOut",
                ["path": left.path.description])
        }
        return lines
    }

    /// What was changed behind the range, once, however many packages hold it.
    private func later(than report: PackReport) -> [String] {
        Set(report.packages.flatMap { $0.later.map(\.path) }).sorted()
            .map { say("pack.later", ["path": $0.description]) }
    }
}
