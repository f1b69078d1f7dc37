import ArgumentParser
import Dossier
import DossierModel

/// Shows the public key that an administrator must enrol; makes it on first use.
struct KeyShowCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: abstract("key.show"))

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let key = try Archive.personKey(in: desktop.world.configurationFolder, desktop.identities)
        let lines = [key.description, desktop.say("key.hint", ["fingerprint": key.fingerprint])]
        return Outcome(
            lines,
            ["key": .string(key.description), "fingerprint": .string(key.fingerprint)])
    }
}
