import ArgumentParser
import Dossier
import DossierModel

/// Proposes the number of a client, or of several, without giving it.
struct ClientNumberCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "number", abstract: abstract("client.numberCommand"))

    @Argument(help: help("client.names"))
    var names: [String]

    @Option(help: help("client.department"))
    var department = "S"

    @Option(help: help("client.grade"))
    var grade = "A"

    @Option(help: help("client.setUp"))
    var setUp: String?

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let month = try setUp.map(desktop.month)
        var lines: [String] = []
        var objects: [JSONValue] = []
        for name in names {
            var new = NewDossier(
                name: name, department: try archive.department(department),
                grade: try archive.grade(grade))
            new.setUp = month
            let proposal = try archive.proposeNumber(for: new)
            lines.append("\(proposal.number)\t\(VisibleText.of(name))")
            objects.append([
                "name": .string(name), "number": .string(proposal.number.description),
                "initials": .string(proposal.initials.text),
            ])
        }
        guard objects.count == 1, let first = objects.first else {
            return Outcome(lines, ["proposals": .array(objects)])
        }
        return Outcome(lines, first)
    }
}
