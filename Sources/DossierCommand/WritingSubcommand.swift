import ArgumentParser

/// A command that changes the archive.
protocol WritingSubcommand: DossierSubcommand {
    /// What every command understands, and what every one that writes does besides.
    var writer: WriterOptions { get }
}

extension WritingSubcommand {
    var common: CommonOptions { writer.common }
    var wait: Int { writer.wait }
}
