import ArgumentParser
import Dossier
import DossierModel
import SystemPackage

/// Shows the public key that an administrator must enrol, made on first use, and the archive's, by
/// which strangers know its checkpoints.
struct KeyShowCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: abstract("key.show"))

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let key = try Archive.personKey(
            in: desktop.world.configurationFolder, desktop.world.identities,
            system: desktop.world.system)
        var lines = [key.description, desktop.say("key.hint", ["fingerprint": key.fingerprint])]
        var json = JSONBuilder()
        json.add("key", key.description)
        json.add("fingerprint", key.fingerprint)
        if let archiveKey = try archiveKey(desktop)?.description {
            lines += [archiveKey, desktop.say("key.archiveHint")]
            json.add("archiveKey", archiveKey)
        }
        if let left = (try? desktop.archive())?.recoveryKeyLeft {
            lines.append(desktop.say("key.recoveryLeft", ["path": left.string]))
            json.add("recoveryKey", left.string)
        }
        return Outcome(lines, json.value)
    }

    /// The key of the archive at hand; a person without an archive, or with a broken one, still wants
    /// to see the own key.
    private func archiveKey(_ desktop: Desktop) throws -> VerifierKey? {
        guard common.archive == nil else { return try desktop.archive().verifierKey() }
        return try? desktop.archive().verifierKey()
    }
}
