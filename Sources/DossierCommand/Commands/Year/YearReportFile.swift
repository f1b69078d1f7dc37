import Dossier
import DossierModel
import DossierReport
import SystemPackage

extension Outcome {
    /// What became of a year; not all well where its volumes hold errors.
    init(_ report: YearEndReport, in desktop: Desktop) {
        self.init(report, on: desktop.screen)
        json = report.json(in: desktop.language)
        status = report.found.count(.error) == 0 ? .done : .foundErrors
    }
}

/// Where the report of an appraisal is written; tried before anything is done.
struct YearReportFile {
    private let archive: Archive
    private let desktop: Desktop
    private let folder: FilePath

    /// A place; nil where nobody wants the report.
    ///
    /// - Throws: what keeps a file from being written there.
    init?(_ output: String?, of archive: Archive, _ desktop: Desktop) throws {
        guard let output else { return nil }
        self.archive = archive
        self.desktop = desktop
        folder = desktop.world.absolute(output)
        try OutputFile.check(folder, outside: archive)
        try OutputFile.makeFolder(folder, outside: archive)
    }

    /// Writes the report, and tells where.
    func write(_ report: YearEndReport, telling outcome: inout Outcome) throws {
        let name = desktop.say("year.file", ["year": "\(report.closing.year)"])
        let file = folder.appending(name)
        try OutputFile.write(
            try YearEnd(archive).form(report, desktop.language), to: file, outside: archive)
        outcome.lines.append(desktop.say("year.written", ["path": VisibleText.of(file.string)]))
        if case .object(var object) = outcome.json {
            object["path"] = .string(file.string)
            outcome.json = .object(object)
        }
    }
}
