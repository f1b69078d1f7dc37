import ArgumentParser
import Dossier
import DossierModel
import DossierReport
import SystemPackage

/// Brings in an existing share: its clients from a CSV, their documents from a folder.
struct ImportCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: abstract("import"))

    @Argument(help: help("import.clients"))
    var clients: String

    @Option(help: help("import.documents"))
    var documents: String?

    @Option(help: help("import.year"))
    var year = "auto"

    @Flag(help: help("import.dryRun"))
    var dryRun = false

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let table = try archive.clientTable(in: desktop.world.absolute(clients))
        var request = ImportRequest(
            clients: table.rows, documents: documents.map(desktop.world.absolute),
            year: try importYear(archive, desktop))
        request.unknownColumns = table.unknownColumns
        let progress = ProgressPrinter(desktop)
        let written = try archive.write(isRehearsal: dryRun) { desk in
            try desk.bringIn(request, isDryRun: dryRun) { report in
                try progress.show(
                    report.documents + report.alreadyPresent, bytes: report.bytes)
            }
        }
        return outcome(written, desktop)
    }

    private func importYear(_ archive: Archive, _ desktop: Desktop) throws -> Int {
        if year == "auto" { return archive.surroundings.clock.today().year }
        let chosen = try desktop.parse(year, "auto, 2026") { Int($0) }
        // No document was formed in a year that has not begun.
        try desktop.year(chosen, upTo: archive.surroundings.clock.today().year)
        return chosen
    }

    private func outcome(_ written: Written<ImportReport>, _ desktop: Desktop) -> Outcome {
        let report = written.value
        var lines = desktop.lines(of: written)
        lines.append(
            desktop.say(
                dryRun ? "import.rehearsed" : "import.done",
                [
                    "clients": "\(report.clients)", "documents": "\(report.documents)",
                    "bytes": "\(report.bytes)", "present": "\(report.alreadyPresent)",
                ]))
        for decision in report.decisions {
            lines.append(
                desktop.say(
                    "import.decision",
                    [
                        "folder": decision.folder,
                        "category": archiveCategory(decision.category),
                        "alias": decision.alias ?? "",
                    ]))
        }
        for fault in report.faults {
            let sentence = MessageCatalogue.sentence(for: fault.message, in: desktop.language)
            lines.append(
                desktop.say("import.fault", ["line": "\(fault.line)", "reason": sentence]))
        }
        for path in report.uncertain {
            lines.append(desktop.say("import.uncertain", ["path": path]))
        }
        for twin in report.duplicates { lines.append(desktop.say("import.twin", ["path": twin])) }
        for file in report.unplaced {
            lines.append(
                desktop.say("import.unplaced.\(file.reason.rawValue)", ["path": file.path]))
        }
        return Outcome(lines, report.json)
    }

    private func archiveCategory(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
