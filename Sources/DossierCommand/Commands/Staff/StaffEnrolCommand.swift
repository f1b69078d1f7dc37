import ArgumentParser
import Dossier
import DossierModel

/// Enrols the key that speaks for a person.
struct StaffEnrolCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "enrol", abstract: abstract("staff.enrol"))

    @Argument(help: help("staff.id"))
    var id: String

    @Option(help: help("staff.key"))
    var key: String

    @Option(help: help("staff.recovery"))
    var recovery: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let staff = try desktop.staff(id)
        let key = try desktop.publicKey(self.key)
        var archive = try desktop.archive()
        if let recovery {
            archive.surroundings.recovery = try (desktop.recoveryKey(recovery), staff)
        }
        var others: [StaffMember] = []
        let written = try archive.write { desk in
            others = desk.otherAdministrators(than: staff)
            return try desk.enrol(staff, key: key)
        }
        var outcome = desktop.staffOutcome(written, "staff.enrolled")
        if recovery != nil, !others.isEmpty {
            let names = others.map { "\($0.id) \($0.name)" }
            outcome.lines.append(
                desktop.say(
                    "staff.recoveryUsed",
                    ["names": names.joined(separator: Message.listSeparator)]))
        }
        return outcome
    }
}
