import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Finds dossiers and documents.
struct FindCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: abstract("find"))

    @Argument(help: help("find.text"))
    var text: String?

    @Option(help: help("find.department"))
    var department: String?

    @Option(help: help("find.grade"))
    var grade: String?

    @Option(help: help("find.category"))
    var category: String?

    @Option(help: help("find.kind"))
    var kind: String?

    @Option(help: help("find.status"))
    var status: String?

    @Option(help: help("find.from"))
    var from: String?

    @Option(help: help("find.to"))
    var to: String?

    @Option(help: help("find.number"))
    var number: String?

    @Option(help: help("find.limit"))
    var limit = 100

    @Option(help: help("index.path"))
    var index: String?

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let results = try archive.find(
            try query(archive, desktop), index: index.map(desktop.world.absolute))
        if let number, results.total == 0 { try archive.requireDossier(try desktop.number(number)) }
        return Outcome(results, on: desktop.screen)
    }

    private func query(_ archive: Archive, _ desktop: Desktop) throws -> FindQuery {
        var query = FindQuery(text: text)
        guard !query.isWordless else { throw CommandError(.noWord, text ?? "") }
        query.department = try department.map(archive.department)
        query.grade = try grade.map(archive.grade)
        query.category = try category.map { try archive.category($0).number }
        query.kind = try kind.map(desktop.kind)
        query.status = try status.map { text in
            let known = DocumentStatus.allCases.map(\.rawValue)
            return try desktop.parse(text, known.joined(separator: Message.listSeparator)) {
                DocumentStatus(rawValue: $0)
            }
        }
        query.from = try from.map(desktop.day)
        query.to = try to.map(desktop.day)
        query.number = number
        try desktop.count(limit, atLeast: 0, for: "--limit")
        query.limit = limit
        return query
    }
}
