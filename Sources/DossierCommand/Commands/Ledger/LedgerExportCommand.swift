import ArgumentParser
import Dossier
import DossierModel
import SystemPackage

/// Writes an event so that OpenSSH checks it, with no tool of ours.
struct LedgerExportCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: abstract("ledger.export"))

    @Argument(help: help("ledger.event"))
    var event: Int

    @Flag(help: help("ledger.ssh"))
    var ssh = false

    @Option(help: help("ledger.folder"))
    var output: String

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let export = try archive.exportEvent(event)
        let folder = desktop.world.absolute(output)
        try OutputFile.makeFolder(folder, outside: archive)
        let files: [(String, [UInt8])] = [
            ("message", export.message), ("message.sig", Array(export.signature.utf8)),
            ("allowed_signers", Array(export.allowedSigners.utf8)),
        ]
        for (name, bytes) in files {
            try OutputFile.write(bytes, to: folder.appending(name), outside: archive)
        }
        let command = """
            ssh-keygen -Y verify -f allowed_signers -I \(export.identity) \
            -n \(EventExport.namespace) -s message.sig < message
            """
        return Outcome(
            [desktop.say("ledger.exported", ["path": folder.string]), command],
            [
                "path": .string(folder.string), "identity": .string(export.identity),
                "files": .array(files.map { .string($0.0) }), "command": .string(command),
            ])
    }
}
