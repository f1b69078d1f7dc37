import ArgumentParser
import Dossier
import DossierModel

/// Signs the head of the ledger and prints it.
struct LedgerCheckpointCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint", abstract: abstract("ledger.checkpoint"))

    @OptionGroup var writer: WriterOptions
    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let written = try desktop.archive(wait: writer.wait).signCheckpoint()
        let signed = written.value
        let note = String(decoding: signed.bytes, as: UTF8.self)
        // Nothing else goes to standard output: it is the file that one hands out.
        for line in desktop.lines(of: written) { Streams.error(line) }
        return Outcome(
            [String(note.dropLast())],
            [
                "note": .string(note), "origin": .string(signed.checkpoint.origin),
                "size": .integer(Int64(signed.head.size)),
                "root": .string(signed.head.root.description),
            ])
    }
}
