import ArgumentParser
import Dossier
import DossierModel

/// Enters a project with its records.
struct ProjectAddCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: abstract("project.add"))

    @Argument(help: help("client.number"))
    var number: String

    @Option(help: help("project.name"))
    var name: String

    @Option(help: help("project.since"))
    var since: String?

    @Option(help: help("project.until"))
    var until: String?

    @Option(help: help("project.notes"))
    var notes: String?

    @Option(help: help("project.record"))
    var record: [String] = []

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let client = try desktop.number(number)
        let date = { (text: String) in
            try desktop.parse(text, "2026-03") { PartialDate($0) }
        }
        let (begin, end, parts) = (try since.map(date), try until.map(date), try parts(desktop))
        let written = try desktop.write { desk in
            try desk.addProject(
                client, name: name, since: begin, until: end, records: parts, notes: notes)
        }
        let line = desktop.say("project.added", ["name": written.value.name])
        return Outcome(desktop.lines(of: written) + [line], written.value.json)
    }

    /// `contracts=2026-02-0007`, several times.
    private func parts(_ desktop: Desktop) throws -> [Project.Part: [String]] {
        var parts: [Project.Part: [String]] = [:]
        for text in record {
            let words = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard words.count == 2, let part = Project.Part(rawValue: words[0]) else {
                let known = Project.Part.allCases.map(\.rawValue).joined(
                    separator: Message.listSeparator)
                throw CommandError(.badArgument, text, detail: "contracts=2026-02-0007 (\(known))")
            }
            parts[part, default: []].append(words[1])
        }
        return parts
    }
}
