import ArgumentParser

/// The command `dossier`.
@main
struct DossierCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "dossier")
}
