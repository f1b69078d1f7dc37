import ArgumentParser

/// What every command that writes understands besides.
struct WriterOptions: ParsableArguments {
    @Option(help: help("option.wait"))
    var wait = 60

    func validate() throws {
        guard (0...86_400).contains(wait) else { throw CommandError(.badWait, "\(wait)") }
    }
}
