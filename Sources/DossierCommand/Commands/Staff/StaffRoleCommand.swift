import ArgumentParser
import Dossier
import DossierModel

/// Gives a person a role, or ends one.
struct StaffRoleCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "role", abstract: abstract("staff.roleCommand"))

    @Argument(help: help("staff.id"))
    var id: String

    @Argument(help: help("staff.role"))
    var role: String

    @Flag(help: help("staff.end"))
    var end = false

    @Option(help: help("staff.insteadOf"))
    var insteadOf: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let staff = try desktop.staff(id)
        let role = try desktop.role(self.role)
        if end, let insteadOf {
            throw CommandError(.badArgument, "--end --instead-of \(insteadOf)", detail: "--end")
        }
        let former = try insteadOf.map(desktop.staff)
        let written = try desktop.write { desk in
            try end
                ? desk.endRole(role, of: staff)
                : desk.giveRole(role, to: staff, insteadOf: former)
        }
        return desktop.staffOutcome(written, end ? "staff.roleEnded" : "staff.roleGiven")
    }
}
