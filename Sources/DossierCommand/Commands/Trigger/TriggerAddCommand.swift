import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Registers an occasion from which terms count.
struct TriggerAddCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: abstract("trigger.add"))

    @Argument(help: help("client.number"))
    var number: String

    @Argument(help: help("trigger.kind"))
    var kind: String

    @Option(help: help("trigger.on"))
    var on: String

    @Option(help: help("trigger.evidence"))
    var evidence: String

    @Option(help: help("trigger.project"))
    var project: String?

    @Option(help: help("trigger.record"))
    var record: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let client = try desktop.number(number)
        let new = NewTrigger(
            desktop.trigger(kind), on: try desktop.day(on), evidence: evidence,
            project: project, record: record)
        let written = try desktop.write { desk in try desk.addTrigger(client, new) }
        let entry = written.value
        let line = desktop.say(
            "trigger.added",
            [
                "number": client.description, "date": entry.on.description,
                "occasion": ChoiceNames.name(entry.kind, in: desktop.language),
                "id": entry.id.description,
            ])
        return Outcome(desktop.lines(of: written) + [line], TriggerListing.json(entry))
    }
}

extension Desktop {
    /// An occasion by its word, also as people call it; what is none stays as it was typed.
    fileprivate func trigger(_ text: String) -> String {
        let found = TriggerKind.allCases.first { kind in
            Language.allCases.contains {
                ChoiceNames.name(kind, in: $0).lowercased() == text.lowercased()
            }
        }
        return found?.rawValue ?? text
    }
}
