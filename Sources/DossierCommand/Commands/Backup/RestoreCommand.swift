import ArgumentParser
import Dossier
import DossierModel
import DossierReport
import SystemPackage

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

    @Option(help: help("option.evidence"))
    var evidence: String?

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
        let opening = try desktop.opening(identity)
        let (known, archive) = try against(desktop, opening)
        let named = try NamedSources(
            files.map(desktop.world.absolute), of: archive, opening: opening)
        var request = RestoreRequest(sources: named.files, into: aim)
        request.only = try only.map(filter) ?? .everything
        request.at = try at.map(desktop.day)
        request.against = known
        request.newestKnown = newestKnown
        request.evidenceCopy = evidenceCopy
        request.opening = opening
        request.expires = try expires.map(desktop.day)
        return try restore(request, desktop, named)
    }

    /// What says what was destroyed since, folders standing for what is in them; and the archive of
    /// which all must be, where one is named.
    private func against(
        _ desktop: Desktop, _ opening: Opening?
    ) throws -> (paths: [FilePath], archive: ArchiveID?) {
        var (paths, archive): ([FilePath], ArchiveID?) = ([], nil)
        for path in against.map(desktop.world.absolute) {
            if let store = try? Store.open(path) {
                archive = archive ?? store.description.id
                paths.append(path)
            } else {
                paths += try NamedSources([path], of: archive, opening: opening, isMixed: true)
                    .files
            }
        }
        return (paths, archive)
    }

    /// Restores; where the archive is still there, who restores answers to it.
    private func restore(
        _ request: RestoreRequest, _ desktop: Desktop, _ named: NamedSources
    ) throws -> Outcome {
        let progress = ProgressPrinter(desktop)
        let tell: (Int64) throws -> Void = { try progress.show(0, bytes: Int($0)) }
        guard let (living, there) = try living(request, desktop) else {
            let clock = try desktop.clock("Asia/Shanghai")
            let report = try Restorer(clock: clock, system: desktop.world.system)
                .restore(request, progress: tell)
            return outcome(report, [], desktop, named)
        }
        let written = try living.restoreCopy(request, holder: holder, progress: tell)
        return outcome(written.value, there.lines(of: written), desktop, named)
    }

    /// What is told in the end, and what a validation of the result finds.
    private func outcome(
        _ report: RestoreReport, _ before: [String], _ desktop: Desktop, _ named: NamedSources
    ) -> Outcome {
        var json = report.builder
        json.add("leftAside", named.json)
        var lines = before + desktop.lines(of: named) + lines(of: report, desktop)
        guard report.events != nil, !report.isEvidence else { return Outcome(lines, json.value) }
        let checked = Result { try desktop.there(into).archive().validate(isDeep: false) }
        guard case .success(let summary) = checked else {
            lines.append(desktop.say("restore.notValidated", ["path": into ?? ""]))
            return Outcome(lines, json.value, status: .foundErrors)
        }
        lines.append(
            desktop.say(
                "restore.validated",
                [
                    "path": into ?? "", "errors": "\(summary.count(.error))",
                    "warnings": "\(summary.count(.warning))",
                    "notices": "\(summary.count(.notice))",
                ]))
        json.add("validation", summary.counts)
        lines.append(desktop.say("restore.next", ["path": into ?? ""]))
        return Outcome(
            lines, json.value, status: summary.count(.error) > 0 ? .foundErrors : .done)
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
        guard let only, let path = RelativePath(only) else {
            throw CommandError(.missingArgument, "--only")
        }
        let there = desktop.there(into)
        let progress = ProgressPrinter(desktop)
        let opening = try desktop.opening(identity)
        let archive = try there.archive()
        let named = try NamedSources(
            files.map(desktop.world.absolute), of: archive.store.description.id, opening: opening,
            isMixed: true)
        let written = try archive.bringBack(
            path, from: named.files, evidence: evidence, opening: opening
        ) { try progress.show(0, bytes: Int($0)) }
        var report = RestoreReport()
        report.documents = 1
        report.bytes = Int64(written.value.bytes)
        let line = desktop.say("restore.broughtBack", ["path": path.description])
        var json = report.builder
        json.add("leftAside", named.json)
        return Outcome(
            there.lines(of: written) + desktop.lines(of: named) + [line], json.value)
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
        for hold in report.holds where hold.isReplayed {
            let key = hold.isReleased ? "released" : "replayed"
            lines.append(desktop.say("restore.hold.\(key)", ["title": hold.title]))
        }
        let held = report.holds.filter { !$0.isReplayed }
        if !held.isEmpty {
            lines.append(
                desktop.say(
                    "restore.hold.kept",
                    ["holds": held.map(\.title).joined(separator: Message.listSeparator)]))
        }
        lines.append(
            desktop.say(
                "restore.done",
                [
                    "path": into ?? "", "documents": "\(report.documents)",
                    "bytes": "\(report.bytes)",
                ]))
        if report.isEvidence { lines.append(desktop.say("restore.evidence")) }
        if report.isFromPackages { lines.append(desktop.say("restore.fromPackages")) }
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
    /// `{documents, bytes, skipped: [{path, reason}], …}`.
    fileprivate var builder: JSONBuilder {
        var json = JSONBuilder()
        json.add("documents", documents)
        json.add("bytes", Int(bytes))
        json.add(
            "skipped",
            .array(
                skipped.map {
                    ["path": .string($0.path.description), "reason": .string($0.reason)]
                }))
        if !holds.isEmpty { json.add("holds", .array(holds.map(\.json))) }
        if unrecognised > 0 { json.add("unrecognised", unrecognised) }
        json.add("events", events)
        json.add("evidence", ifTrue: isEvidence)
        if isFromPackages {
            json.add("notInPackages", .array(Self.notInPackages.map { .string($0) }))
        }
        return json
    }

    /// What no package of a month holds.
    private static let notInPackages = [
        "persons.json", "credit.json", "unregistered", "inbox", "quarantine", "accessLog",
        "laterThanPackages",
    ]
}

extension NamedSources {
    /// `[{path, reason}]`.
    var json: JSONValue {
        .array(
            leftAside.map { ["path": .string($0.path), "reason": .string($0.reason.rawValue)] })
    }
}

extension Desktop {
    /// What lay in the folders that were named and was not taken.
    func lines(of named: NamedSources) -> [String] {
        named.leftAside.map { say("restore.aside.\($0.reason.rawValue)", ["path": $0.path]) }
    }
}

extension ValidationSummary {
    /// `{errors, warnings, notices}`.
    fileprivate var counts: JSONValue {
        [
            "errors": .integer(Int64(count(.error))),
            "warnings": .integer(Int64(count(.warning))),
            "notices": .integer(Int64(count(.notice))),
        ]
    }
}
