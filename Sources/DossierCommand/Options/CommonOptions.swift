import ArgumentParser
import DossierModel

/// What every command understands.
struct CommonOptions: ParsableArguments {
    /// How many seconds a command waits for another that writes, unless it was told.
    static let usualWait = 60

    @Option(help: help("option.archive"))
    var archive: String?

    @Flag(help: help("option.json"))
    var json = false

    @Option(help: help("option.language"))
    var language: String?

    @Option(help: help("option.as"))
    var `as`: String?

    @Option(help: help("option.now"))
    var now: String?

    /// Refuses a language that there is not.
    ///
    /// Not called `validate`, whose errors the parser tells as it tells a fault of the program.
    func check() throws(CommandError) {
        guard let language, Language(tag: language) == nil else { return }
        throw CommandError(
            .badArgument, language,
            detail: ["zh-Hans", "en"].joined(separator: Message.listSeparator))
    }
}
