import ArgumentParser
import Dossier
import DossierModel

/// Asks for the release of a hold, or agrees to it.
struct HoldReleaseCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: abstract("hold.release"))

    @Argument(help: help("hold.id"))
    var id: String

    @Option(help: help("hold.releaseReason"))
    var reason: String?

    @OptionGroup var paper: PaperOptions

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let id = try desktop.hold(self.id)
        guard let form = try paper.form(desktop) else {
            return try desktop.released(archive.releaseHold(id, reason: reason), archive)
        }
        let written = try desktop.write { desk in
            try desk.enterRelease(
                id, reason: reason, scan: form.scan, of: form.by,
                countersigner: form.countersigner)
        }
        return try desktop.holds(written, archive)
    }
}

extension Desktop {
    /// A hold as a person named it.
    func hold(_ text: String) throws -> EntryID {
        try parse(text, "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b") { EntryID($0.lowercased()) }
    }
}
