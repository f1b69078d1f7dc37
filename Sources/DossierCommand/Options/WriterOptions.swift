import ArgumentParser

/// What every command that writes understands: the usual, and how long it waits for another.
struct WriterOptions: ParsableArguments {
    @Option(help: help("option.wait"))
    var wait = CommonOptions.usualWait

    @OptionGroup var common: CommonOptions
}
