import ArgumentParser

/// Alarms: what audits found, and attempts that were refused.
struct AlarmCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alarm", abstract: abstract("alarm"),
        subcommands: [AlarmListCommand.self, AlarmCloseCommand.self])
}
