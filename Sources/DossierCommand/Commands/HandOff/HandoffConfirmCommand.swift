import ArgumentParser
import Dossier
import DossierModel

/// Brings the receipt of a hand-over back.
struct HandoffConfirmCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: abstract("handoff.confirm"))

    @Argument(help: help("handoff.returned"))
    var receipt: String

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let signed = try ReceiptFile.read(desktop.world.absolute(receipt))
        let written = try desktop.archive().confirm(signed)
        let entry = written.value
        let staff = try desktop.archive().signer(of: entry)
        let line = desktop.say(
            staff == nil ? "handoff.confirmed" : "handoff.confirmedByStaff",
            [
                "name": entry.name, "holder": VisibleText.of(entry.holder),
                "key": entry.receipt?.signer ?? "", "staff": staff?.name ?? "",
            ])
        return Outcome(desktop.lines(of: written) + [line], desktop.json(of: entry))
    }
}
