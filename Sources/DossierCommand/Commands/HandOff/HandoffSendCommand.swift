import ArgumentParser
import Dossier
import DossierModel
import SystemPackage

/// Hands packages over, with all that a receiver needs.
struct HandoffSendCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: abstract("handoff.send"))

    @Argument(help: help("handoff.packages"))
    var packages: [String]

    @Option(help: help("handoff.to"))
    var to: String

    @Option(help: help("handoff.output"))
    var output: String

    @Option(help: help("copies.expires"))
    var expires: String?

    @Option(help: help("option.recipient"))
    var recipient: [String] = []

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let folder = desktop.world.absolute(output)
        try OutputFile.check(folder, outside: archive)
        let files = packages.map { archive.packageFile($0) ?? desktop.world.absolute($0) }
        var request = HandOffRequest(files: files, holder: to, output: folder)
        request.expires = try expires.map(desktop.day)
        request.sealing = try desktop.sealing(recipient)
        let progress = ProgressPrinter(desktop)
        let written = try archive.handOff(request) { bytes in
            try progress.show(0, bytes: Int(bytes))
        }
        let sent = written.value
        var lines = desktop.lines(of: written)
        lines += sent.items.map { item in
            desktop.say(
                "handoff.item",
                [
                    "file": item.file, "documents": "\(item.documents)", "bytes": "\(item.bytes)",
                ])
        }
        lines.append(
            desktop.say(
                "handoff.sent",
                [
                    "holder": VisibleText.of(sent.entry.holder), "id": sent.entry.id.description,
                    "cover": sent.cover, "checkpoint": sent.checkpoint,
                ]))
        return Outcome(lines, sent.json)
    }
}

extension SentHandOff {
    /// `{id, package, packages, receipt, documents, bytes, cover, checkpoint, …}` (docs/json.md).
    fileprivate var json: JSONValue {
        var json = JSONBuilder()
        json.add("id", text: entry.id)
        json.add("package", text: items.first?.package.package)
        json.add("packages", .array(items.map(\.json)))
        json.add("receipt", JSONValue.null)
        json.add("documents", items.reduce(0) { $0 + $1.documents })
        json.add("bytes", items.reduce(0) { $0 + $1.bytes })
        json.add("holder", entry.holder)
        json.add("expires", text: entry.expires)
        json.add("recipients", entry.recipients.map(\.description))
        json.add("cover", cover)
        json.add("checkpoint", checkpoint)
        return json.value
    }
}
