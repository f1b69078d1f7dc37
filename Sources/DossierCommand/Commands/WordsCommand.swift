import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Tells what fields, departments, grades, categories, roles and choices there are.
///
/// Where no archive is at hand it tells those with which an archive begins.
struct WordsCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "words", abstract: abstract("words"))

    @Argument(help: help("words.topic"))
    var topic: String?

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let chosen: WordTopic? = try topic.map { text in
            try desktop.choice(text) { ChoiceNames.name($0, in: $1) }
        }
        return Outcome(try words(chosen.map { [$0] }, desktop), on: desktop.screen)
    }

    private func words(_ topics: [WordTopic]?, _ desktop: Desktop) throws -> WordListing {
        let topics = topics ?? WordTopic.allCases
        do {
            return try desktop.archive().words(topics)
        } catch let error as CommandError where error.code == .noArchive {
            return WordListing(beginning: topics)
        }
    }
}
