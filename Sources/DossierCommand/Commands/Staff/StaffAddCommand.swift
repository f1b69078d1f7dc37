import ArgumentParser
import Dossier
import DossierModel

/// Adds a person to the staff.
struct StaffAddCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: abstract("staff.add"))

    @Option(help: help("staff.name"))
    var name: String

    @Option(help: help("staff.department"))
    var department: String

    @Option(help: help("staff.role"))
    var role: [String] = []

    @Option(help: help("staff.login"))
    var login: String?

    @Option(help: help("staff.key"))
    var key: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let written = try desktop.write { desk in
            var new = NewStaff(name: name, department: try desk.department(department))
            if !role.isEmpty { new.roles = try role.map(desktop.role) }
            new.login = login
            new.key = try key.map(desktop.publicKey)
            return try desk.addStaff(new)
        }
        return desktop.staffOutcome(written, "staff.added")
    }
}
