import ArgumentParser
import Dossier
import DossierModel

/// Closes an alarm that was looked into.
struct AlarmCloseCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: abstract("alarm.close"))

    @Argument(help: help("alarm.id"))
    var alarm: String

    @Option(help: help("alarm.reason"))
    var reason: String

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        guard let id = EntryID(alarm) else {
            let example = "01a17720-ca00-7515-9515-151515151515"
            throw CommandError(.badArgument, alarm, detail: example)
        }
        let found = reason
        let written = try desktop.write { desk in try desk.closeAlarm(id, reason: found) }
        let closed = written.value
        let line = desktop.say(
            "alarm.closed", ["id": closed.id.description, "rule": closed.rule])
        return Outcome(
            desktop.lines(of: written) + [line],
            ["id": .string(closed.id.description), "rule": .string(closed.rule), "closed": true])
    }
}
