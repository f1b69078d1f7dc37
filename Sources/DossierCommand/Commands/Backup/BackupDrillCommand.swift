import ArgumentParser
import Dossier
import DossierModel

/// Restores a random sample from a backup and compares it with the archive.
struct BackupDrillCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "drill", abstract: abstract("backup.drill"))

    @Argument(help: help("backup.files"))
    var files: [String]

    @Option(help: help("backup.sample"))
    var sample = 20

    @Option(help: help("backup.scratch"))
    var to: String

    @Option(help: help("option.identity"))
    var identity: [String] = []

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        guard (1...100_000).contains(sample) else {
            throw CommandError(.outOfRange, "--sample \(sample)", detail: "1–100000")
        }
        let archive = try desktop.archive()
        let scratch = desktop.world.absolute(to)
        try OutputFile.check(scratch, outside: archive)
        let progress = ProgressPrinter(desktop)
        let written = try archive.drillBackup(
            desktop.backupFiles(files), into: scratch, opening: desktop.opening(identity),
            size: sample
        ) { try progress.show(0, bytes: Int($0)) }
        let report = written.value
        let differing = report.differing.map {
            desktop.say("backup.differs", ["path": $0.description])
        }
        let line = desktop.say(
            "backup.drilled",
            [
                "count": "\(report.sample.count)", "bytes": "\(report.bytes)",
                "differing": "\(report.differing.count)",
            ])
        let json: JSONValue = [
            "sample": .array(report.sample.map { .string($0.description) }),
            "differing": .array(report.differing.map { .string($0.description) }),
            "bytes": .integer(report.bytes),
        ]
        return Outcome(
            desktop.lines(of: written) + differing + [line], json,
            status: report.differing.isEmpty ? .done : .foundErrors)
    }
}
