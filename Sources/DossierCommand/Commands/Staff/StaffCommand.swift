import ArgumentParser
import Dossier
import DossierModel

/// The people of the company.
struct StaffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff", abstract: abstract("staff"),
        subcommands: [
            StaffAddCommand.self, StaffEnrolCommand.self, StaffListCommand.self,
            StaffRoleCommand.self, StaffLeaveCommand.self,
        ])
}

/// Adds a person to the staff.
struct StaffAddCommand: DossierSubcommand {
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
    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let written = try desktop.archive(wait: writer.wait).write { desk in
            var new = NewStaff(name: name, department: try desk.department(department))
            if !role.isEmpty { new.roles = try role.map { try roleID($0, desktop) } }
            new.login = login
            new.key = try key.map { try publicKey($0, desktop) }
            return try desk.addStaff(new)
        }
        return desktop.staffOutcome(written, "staff.added")
    }
}

/// Enrols the key that speaks for a person.
struct StaffEnrolCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "enrol", abstract: abstract("staff.enrol"))

    @Argument(help: help("staff.id"))
    var id: String

    @Option(help: help("staff.key"))
    var key: String

    @OptionGroup var writer: WriterOptions
    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let staff = try desktop.staff(id)
        let key = try publicKey(self.key, desktop)
        let written = try desktop.archive(wait: writer.wait).write { desk in
            try desk.enrol(staff, key: key)
        }
        return desktop.staffOutcome(written, "staff.enrolled")
    }
}

/// Lists the people.
struct StaffListCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: abstract("staff.list"))

    @Flag(help: help("staff.all"))
    var all = false

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let list = try archive.staffList(desktop.language, all: all)
        return Outcome(list, on: desktop.screen)
    }
}

/// Gives a person a role, or ends one.
struct StaffRoleCommand: DossierSubcommand {
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
    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let staff = try desktop.staff(id)
        let role = try roleID(self.role, desktop)
        if end, let insteadOf {
            throw CommandError(.badArgument, "--end --instead-of \(insteadOf)", detail: "--end")
        }
        let former = try insteadOf.map(desktop.staff)
        let written = try desktop.archive(wait: writer.wait).write { desk in
            try end
                ? desk.endRole(role, of: staff)
                : desk.giveRole(role, to: staff, insteadOf: former)
        }
        return desktop.staffOutcome(written, end ? "staff.roleEnded" : "staff.roleGiven")
    }
}

/// Notes that a person has left.
struct StaffLeaveCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "leave", abstract: abstract("staff.leave"))

    @Argument(help: help("staff.id"))
    var id: String

    @OptionGroup var writer: WriterOptions
    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let staff = try desktop.staff(id)
        let written = try desktop.archive(wait: writer.wait).write { desk in
            try desk.staffLeaves(staff)
        }
        let (member, numbers) = written.value
        var lines = [desktop.say("staff.left", ["id": member.id.description, "name": member.name])]
        lines += numbers.map { desktop.say("staff.orphan", ["number": $0.description]) }
        let dossiers = numbers.map { JSONValue.string($0.description) }
        return Outcome(
            desktop.lines(of: written) + lines,
            ["id": .string(member.id.description), "dossiers": .array(dossiers)])
    }
}

/// A role as it was typed.
func roleID(_ text: String, _ desktop: Desktop) throws -> RoleID {
    try desktop.parse(text, "department-manager") { RoleID($0) }
}

/// A public key as it was typed: the key itself, or the path of a `.pub` file.
///
/// What the file holds is never shown: a private key given by mistake must not reach a log.
func publicKey(_ text: String, _ desktop: Desktop) throws -> PublicKeyText {
    if let key = PublicKeyText(text) { return key }
    let content = try? InputFile.read(desktop.world.absolute(text), limit: 64 << 10)
    let key = content.flatMap { PublicKeyText(String(decoding: $0, as: UTF8.self)) }
    return try desktop.parse(text, "ssh-ed25519 AAAA…, *.pub") { _ in key }
}
