import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Takes back an occasion that was registered by mistake.
struct TriggerWithdrawCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: abstract("trigger.withdraw"))

    @Argument(help: help("trigger.id"))
    var id: String

    @Option(help: help("option.reason"))
    var reason: String

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let id = try desktop.parse(self.id, "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b") {
            EntryID($0.lowercased())
        }
        let written = try desktop.write { desk in try desk.withdrawTrigger(id, reason: reason) }
        let line = desktop.say(
            "trigger.withdrawn",
            [
                "occasion": ChoiceNames.name(written.value.kind, in: desktop.language),
                "date": written.value.on.description,
            ])
        return Outcome(
            desktop.lines(of: written) + [line], TriggerListing.json(written.value))
    }
}
