import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Enters a copy that was made by hand.
struct CopiesAddCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: abstract("copies.add"))

    @Option(help: help("copies.kind"))
    var kind: String

    @Option(help: help("copies.name"))
    var name: String

    @Option(help: help("copies.place"))
    var place: String

    @Option(help: help("copies.holder"))
    var holder: String

    @Option(help: help("copies.expires"))
    var expires: String?

    @Option(help: help("copies.retain"))
    var retainUntil: String?

    @Option(help: help("copies.digest"))
    var digest: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let kind: CopyKind = try desktop.choice(kind) { ChoiceNames.name($0, in: $1) }
        var copy = NewCopy(kind: kind, name: name, place: place, holder: holder)
        copy.expires = try expires.map(desktop.day)
        copy.retainUntil = try retainUntil.map(desktop.day)
        copy.digest = try digest.map(desktop.digest)
        let written = try desktop.write { desk in try desk.enterCopy(copy) }
        let entry = written.value
        return Outcome(
            desktop.lines(of: written) + [
                desktop.say(
                    "copies.added",
                    ["name": VisibleText.of(entry.name), "id": entry.id.description])
            ], desktop.json(of: entry))
    }
}

extension Desktop {
    /// A digest as sha256sum(1) writes it.
    fileprivate func digest(_ text: String) throws -> ContentDigest {
        guard let digest = ContentDigest(text) else {
            throw CommandError(.badArgument, text, detail: "SHA-256")
        }
        return digest
    }
}
