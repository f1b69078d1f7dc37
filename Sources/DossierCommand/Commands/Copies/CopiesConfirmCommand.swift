import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Says what was learned of a copy.
struct CopiesConfirmCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: abstract("copies.confirm"))

    @Argument(help: help("copies.id"))
    var id: String

    @Option(help: help("copies.state"))
    var state: String

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let state: CopyState = try desktop.choice(state) { ChoiceNames.name($0, in: $1) }
        guard let id = EntryID(id) else {
            throw CommandError(.badArgument, self.id, detail: "dossier copies")
        }
        let written = try desktop.write { desk in try desk.changeCopy(id, to: state) }
        let entry = written.value
        return Outcome(
            desktop.lines(of: written) + [
                desktop.say(
                    "copies.changed",
                    [
                        "name": VisibleText.of(entry.name),
                        "state": ChoiceNames.name(entry.state, in: desktop.language),
                    ])
            ], desktop.json(of: entry))
    }
}
