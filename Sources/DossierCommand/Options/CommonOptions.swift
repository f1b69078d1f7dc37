import ArgumentParser

/// What every command understands.
struct CommonOptions: ParsableArguments {
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
}
