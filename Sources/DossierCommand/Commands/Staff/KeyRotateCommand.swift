import ArgumentParser
import Dossier
import DossierModel
import SystemPackage

/// Gives the archive a new key for its checkpoints.
struct KeyRotateCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate", abstract: abstract("key.rotate"))

    @Option(help: help("key.recovery"))
    var recovery: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let recovery = try self.recovery.map(desktop.recoveryKey)
        let written = try desktop.write { desk in
            try desk.rotateArchiveKey(recovery: recovery)
        }
        let (event, key) = written.value
        return Outcome(
            desktop.lines(of: written) + [
                desktop.say("key.rotated", ["sequence": "\(event.sequence)"]), key.description,
                desktop.say("key.archiveHint"),
            ],
            [
                "sequence": .integer(Int64(event.sequence)),
                "archiveKey": .string(key.description),
            ])
    }
}

extension Desktop {
    /// The private recovery key in a file.
    ///
    /// - Throws: ``LedgerError`` `badKeyFile` with the file; what it holds is never shown.
    func recoveryKey(_ text: String) throws -> SigningKey {
        let place = world.absolute(text)
        let bytes = try InputFile.read(place, limit: 64 << 10)
        do {
            return try OpenSSHPrivateKeyFile(bytes: bytes).key
        } catch {
            // The sentence about a person's own key would say to make a new one.
            let code = error.code == .badKeyFile ? .notAKeyFile : error.code
            throw LedgerError(code, place: place.string, detail: error.detail)
        }
    }
}
