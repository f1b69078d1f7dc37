import ArgumentParser

/// What every command that writes understands besides.
struct WriterOptions: ParsableArguments {
    @Option(help: help("option.wait"))
    var wait = 60
}
