import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Notes that a person has left.
struct StaffLeaveCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "leave", abstract: abstract("staff.leave"))

    @Argument(help: help("staff.id"))
    var id: String

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let staff = try desktop.staff(id)
        let written = try desktop.write { desk in
            try desk.staffLeaves(staff)
        }
        let (member, numbers) = (written.value.member, written.value.dossiers)
        let faults = written.value.faults
        var lines = [desktop.say("staff.left", ["id": member.id.description, "name": member.name])]
        lines += numbers.map { desktop.say("staff.orphan", ["number": $0.description]) }
        lines += faults.map { $0.line(in: desktop.language) }
        let dossiers = numbers.map { JSONValue.string($0.description) }
        return Outcome(
            desktop.lines(of: written) + lines,
            [
                "id": .string(member.id.description), "dossiers": .array(dossiers),
                "faults": .array(faults.map(\.json)),
            ])
    }
}
