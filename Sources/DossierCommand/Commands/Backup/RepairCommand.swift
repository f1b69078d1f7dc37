import ArgumentParser
import Dossier
import DossierModel

/// Puts a document back that rotted or was overwritten.
struct RepairCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "repair", abstract: abstract("repair"))

    @Argument(help: help("repair.path"))
    var path: String

    @Option(help: help("repair.from"))
    var from: String

    @Option(help: help("option.identity"))
    var identity: [String] = []

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        // Typed as it stands in the archive, or as it is seen from here.
        let meant = [
            RelativePath(path), archive.store.relativePath(of: desktop.world.absolute(path)),
        ].compactMap(\.self)
        let document = meant.first { (try? DocumentReturn.volume($0)) != nil } ?? meant.first
        guard let document else { throw CommandError(.outsideArchive, path) }
        let progress = ProgressPrinter(desktop)
        let opening = try desktop.opening(identity)
        let sources = try NamedSources(
            [desktop.world.absolute(from)], of: archive.store.description.id, opening: opening,
            isMixed: true)
        let written = try archive.repair(document, from: sources.files, opening: opening) {
            try progress.show(0, bytes: Int($0))
        }
        let report = written.value
        let line = desktop.say(
            "repair.done",
            [
                "path": report.path.description,
                "displaced": report.displaced?.description ?? "",
            ])
        var json = JSONBuilder()
        json.add("path", report.path.description)
        json.add("record", text: report.record)
        json.add("displaced", report.displaced?.description)
        json.add("bytes", report.bytes)
        json.add("event", report.sequence)
        json.add("leftAside", sources.json)
        return Outcome(
            desktop.lines(of: written) + desktop.lines(of: sources) + [line], json.value)
    }
}
