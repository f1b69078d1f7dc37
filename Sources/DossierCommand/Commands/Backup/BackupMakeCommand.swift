import ArgumentParser
import Dossier
import DossierModel

/// Makes a backup: everything, or what is new or changed since everything was.
struct BackupMakeCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "make", abstract: abstract("backup.make"))

    @Option(help: help("backup.to"))
    var to: String

    @Option(help: help("backup.keep"))
    var keep = 12

    @Flag(help: help("backup.withPackages"))
    var withPackages = false

    @Flag(help: help("backup.full"))
    var full = false

    @Option(help: help("pack.recipient"))
    var recipient: [String] = []

    @Option(help: help("backup.holder"))
    var holder: String?

    @Option(help: help("backup.retainUntil"))
    var retainUntil: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        guard (1...10_000).contains(keep) else {
            throw CommandError(.outOfRange, "--keep \(keep)", detail: "1–10000")
        }
        let archive = try desktop.archive()
        var request = BackupRequest(folder: desktop.world.absolute(to))
        request.keep = keep
        request.withPackages = withPackages
        request.full = full
        request.sealing = try desktop.sealing(recipient)
        request.holder = holder
        request.retainUntil = try retainUntil.map(desktop.day)
        let progress = ProgressPrinter(desktop)
        let written = try archive.backUp(request) { bytes in
            try progress.show(0, bytes: Int(bytes))
        }
        let report = written.value
        return Outcome(
            desktop.lines(of: written) + lines(of: report, desktop), report.json,
            status: report.skipped.isEmpty ? .done : .foundErrors)
    }

    private func lines(of report: BackupReport, _ desktop: Desktop) -> [String] {
        var lines = report.skipped.map { row in
            desktop.say(
                "backup.skipped", ["path": row.path.description, "why": row.reason ?? ""])
        }
        lines += report.leftovers.map { desktop.say("backup.leftover", ["path": $0]) }
        lines += report.removed.map { desktop.say("backup.removed", ["path": $0]) }
        lines += report.kept.map { desktop.say("backup.kept.\($0.reason)", ["name": $0.name]) }
        return lines + [
            desktop.say(
                "backup.made.\(report.entry.kind.rawValue)",
                [
                    "path": report.path, "documents": "\(report.entry.documents)",
                    "bytes": "\(report.entry.bytes)", "size": "\(report.entry.size)",
                    "digest": report.entry.digest.description,
                ])
        ]
    }
}

extension BackupReport {
    /// `{path, kind, documents, bytes, digest, size, event, id, leftovers, skipped, removed}`.
    fileprivate var json: JSONValue {
        var json = JSONBuilder()
        json.add("path", path)
        json.add("kind", entry.kind.rawValue)
        json.add("documents", entry.documents)
        json.add("bytes", entry.bytes)
        json.add("digest", text: entry.digest)
        json.add("size", entry.size)
        json.add("id", text: entry.id)
        json.add("event", sequence)
        json.add(
            "skipped",
            .array(
                skipped.map {
                    [
                        "path": .string($0.path.description),
                        "reason": .string($0.reason ?? $0.state.rawValue),
                    ]
                }))
        if !leftovers.isEmpty {
            json.add("leftovers", .array(leftovers.map { .string($0) }))
        }
        json.add("removed", .array(removed.map { .string($0) }))
        json.add(
            "kept",
            .array(kept.map { ["name": .string($0.name), "reason": .string($0.reason)] }))
        return json.value
    }
}
