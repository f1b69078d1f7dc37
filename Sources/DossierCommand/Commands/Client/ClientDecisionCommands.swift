import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Changes the kind of card: cooperated or not yet.
struct ClientKindCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "kind", abstract: abstract("client.kindCommand"))

    @Argument(help: help("client.number"))
    var number: String

    @Argument(help: help("client.kind"))
    var kind: String

    @Option(help: help("option.evidence"))
    var evidence: String?

    @OptionGroup var writer: WriterOptions
    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let client = try desktop.number(number)
        let kind: CardKind = try desktop.choice(self.kind) { ChoiceNames.name($0, in: $1) }
        let written = try desktop.archive(wait: writer.wait).write { desk in
            try desk.setKind(client, kind, evidence: evidence)
        }
        return desktop.cardOutcome(written, "client.kindChanged")
    }
}

/// Changes the grade; nothing moves before the next year's volume.
struct ClientGradeCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "grade", abstract: abstract("client.gradeCommand"))

    @Argument(help: help("client.number"))
    var number: String

    @Argument(help: help("client.grade"))
    var grade: String

    @Option(help: help("option.evidence"))
    var evidence: String?

    @OptionGroup var writer: WriterOptions
    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let client = try desktop.number(number)
        let written = try desktop.archive(wait: writer.wait).write { desk in
            try desk.setGrade(client, desk.grade(grade), evidence: evidence)
        }
        return desktop.cardOutcome(written, "client.gradeChanged")
    }
}

/// Changes the level: company or department.
struct ClientLevelCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "level", abstract: abstract("client.levelCommand"))

    @Argument(help: help("client.number"))
    var number: String

    @Argument(help: help("client.level"))
    var level: String

    @Option(help: help("option.evidence"))
    var evidence: String?

    @OptionGroup var writer: WriterOptions
    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let client = try desktop.number(number)
        let level: Level = try desktop.choice(self.level) { ChoiceNames.name($0, in: $1) }
        let written = try desktop.archive(wait: writer.wait).write { desk in
            try desk.setLevel(client, level, evidence: evidence)
        }
        return desktop.cardOutcome(written, "client.levelChanged")
    }
}

/// Closes a dossier.
struct ClientCloseCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: abstract("client.close"))

    @Argument(help: help("client.number"))
    var number: String

    @Option(help: help("option.reason"))
    var reason: String

    @OptionGroup var writer: WriterOptions
    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let client = try desktop.number(number)
        let written = try desktop.archive(wait: writer.wait).write { desk in
            try desk.closeDossier(client, reason: reason)
        }
        return desktop.cardOutcome(written, "client.closed")
    }
}

/// Opens a closed dossier again.
struct ClientReopenCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: abstract("client.reopen"))

    @Argument(help: help("client.number"))
    var number: String

    @Option(help: help("option.reason"))
    var reason: String

    @OptionGroup var writer: WriterOptions
    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let client = try desktop.number(number)
        let written = try desktop.archive(wait: writer.wait).write { desk in
            try desk.reopenDossier(client, reason: reason)
        }
        return desktop.cardOutcome(written, "client.reopened")
    }
}
