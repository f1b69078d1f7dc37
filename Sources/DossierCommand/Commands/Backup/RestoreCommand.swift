import ArgumentParser
import Dossier
import DossierModel

/// Brings back what backups or packages hold.
struct RestoreCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: abstract("restore"))

    @Argument(help: help("restore.files"))
    var files: [String] = []

    @Option(help: help("restore.into"))
    var into: String?

    @Option(help: help("restore.only"))
    var only: String?

    @Option(help: help("restore.at"))
    var at: String?

    @Option(help: help("restore.against"))
    var against: [String] = []

    @Flag(help: help("restore.newestKnown"))
    var newestKnown = false

    @Flag(help: help("restore.evidenceCopy"))
    var evidenceCopy = false

    @Option(help: help("restore.activate"))
    var activate: String?

    @Option(help: help("restore.lost"))
    var lost: [String] = []

    @Option(help: help("option.identity"))
    var identity: [String] = []

    @Option(help: help("restore.holder"))
    var holder: String?

    @Option(help: help("restore.expires"))
    var expires: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        if let activate { return try use(activate, desktop) }
        guard !files.isEmpty, let into else {
            throw CommandError(.missingArgument, files.isEmpty ? "FILE" : "--into")
        }
        let aim = desktop.world.absolute(into)
        if let store = try? Store.open(aim), try store.status(RestorationState.path) == nil {
            return try bringBack(desktop)
        }
        guard Store.rootAround(aim) == nil else { throw CommandError(.outputInside, into) }
        var request = RestoreRequest(sources: try desktop.backupFiles(files), into: aim)
        request.only = try only.map(filter) ?? .everything
        request.at = try at.map(desktop.day)
        request.against = against.map(desktop.world.absolute)
        request.newestKnown = newestKnown
        request.evidenceCopy = evidenceCopy
        request.opening = try desktop.opening(identity)
        request.expires = try expires.map(desktop.day)
        return try restore(request, desktop)
    }

    /// Restores; where the archive is still there, who restores answers to it.
    private func restore(_ request: RestoreRequest, _ desktop: Desktop) throws -> Outcome {
        let progress = ProgressPrinter(desktop)
        let tell: (Int64) throws -> Void = { try progress.show(0, bytes: Int($0)) }
        guard let (living, there) = try living(request, desktop) else {
            let clock = try desktop.clock("Asia/Shanghai")
            let report = try Restorer(clock: clock, system: desktop.world.system)
                .restore(request, progress: tell)
            return Outcome(lines(of: report, desktop), report.json)
        }
        let written = try living.restoreCopy(request, holder: holder, progress: tell)
        return Outcome(
            there.lines(of: written) + lines(of: written.value, desktop), written.value.json)
    }

    /// The archive in use: among what the restoration is held against, or the one that was named.
    private func living(
        _ request: RestoreRequest, _ desktop: Desktop
    ) throws -> (Archive, Desktop)? {
        let id = try Restorer.archive(of: request)
        for text in against {
            guard let store = try? Store.open(desktop.world.absolute(text)),
                store.description.id == id, try store.status(RestorationState.path) == nil
            else { continue }
            let there = desktop.there(text)
            return (try there.archive(), there)
        }
        guard let archive = try? desktop.archive(), archive.store.description.id == id,
            try archive.restoration() == nil
        else { return nil }
        return (archive, desktop)
    }

    private func filter(_ text: String) throws -> RestoreFilter {
        guard let filter = RestoreFilter(text) else {
            throw CommandError(.badArgument, text, detail: "TF-S-A-201208-BJCJJTGS, 2026/S/A/…")
        }
        return filter
    }

    /// Puts a restored archive to use.
    private func use(_ folder: String, _ desktop: Desktop) throws -> Outcome {
        let there = desktop.there(folder)
        let heads = try lost.map { try GivenProof.checkpoint(desktop.world.absolute($0)) }
        let written = try there.archive().activate(knowing: heads)
        let (sequence, epoch, lost) = written.value
        let line = desktop.say(
            "restore.activated",
            ["path": folder, "epoch": "\(epoch)", "lost": "\(lost)", "event": "\(sequence)"])
        let json: JSONValue = [
            "event": .integer(Int64(sequence)), "epoch": .integer(Int64(epoch)),
            "lost": .integer(Int64(lost)),
        ]
        return Outcome(there.lines(of: written) + [line], json)
    }

    /// Puts one document back into the archive that is in use.
    private func bringBack(_ desktop: Desktop) throws -> Outcome {
        guard let only, let file = files.first, files.count == 1, let path = RelativePath(only)
        else { throw CommandError(.missingArgument, "--only") }
        let there = desktop.there(into)
        let progress = ProgressPrinter(desktop)
        let written = try there.archive().bringBack(
            path, from: desktop.world.absolute(file), opening: desktop.opening(identity)
        ) { try progress.show(0, bytes: Int($0)) }
        var report = RestoreReport()
        report.documents = 1
        report.bytes = Int64(written.value.bytes)
        let line = desktop.say("restore.broughtBack", ["path": path.description])
        return Outcome(there.lines(of: written) + [line], report.json)
    }

    private func lines(of report: RestoreReport, _ desktop: Desktop) -> [String] {
        var lines = report.skipped.map { skipped in
            desktop.say(
                "restore.skipped.\(skipped.reason == "destroyed" ? "destroyed" : "other")",
                ["path": skipped.path.description, "why": skipped.reason])
        }
        if report.unrecognised > 0 {
            lines.append(
                desktop.say("restore.unrecognised", ["count": "\(report.unrecognised)"]))
        }
        lines.append(
            desktop.say(
                "restore.done",
                [
                    "path": into ?? "", "documents": "\(report.documents)",
                    "bytes": "\(report.bytes)",
                ]))
        if report.isEvidence {
            lines.append(desktop.say("restore.evidence"))
        } else if report.events != nil {
            lines.append(desktop.say("restore.next", ["path": into ?? ""]))
        }
        return lines
    }
}

extension Desktop {
    /// The same with another archive.
    fileprivate func there(_ archive: String?) -> Desktop {
        var common = common
        common.archive = archive
        return Desktop(world: world, common: common, wait: wait)
    }
}

extension RestoreReport {
    /// `{documents, bytes, skipped: [{path, reason}]}`.
    fileprivate var json: JSONValue {
        var json = JSONBuilder()
        json.add("documents", documents)
        json.add("bytes", Int(bytes))
        json.add(
            "skipped",
            .array(
                skipped.map {
                    ["path": .string($0.path.description), "reason": .string($0.reason)]
                }))
        if unrecognised > 0 { json.add("unrecognised", unrecognised) }
        json.add("events", events)
        json.add("evidence", ifTrue: isEvidence)
        return json.value
    }
}
