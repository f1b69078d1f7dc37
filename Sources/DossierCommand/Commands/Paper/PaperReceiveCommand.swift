import ArgumentParser
import Dossier
import DossierModel

/// Takes in the paper of a record.
struct PaperReceiveCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "receive", abstract: abstract("paper.receive"))

    @Argument(help: help("client.number"))
    var number: String

    @Argument(help: help("paper.item"))
    var item: String

    @Option(help: help("paper.place"))
    var place: String

    @Option(help: help("paper.box"))
    var box: String?

    @Option(help: help("paper.by"))
    var by: String?

    @Option(help: help("paper.on"))
    var on: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let client = try desktop.number(number)
        let receipt = PaperReceipt(
            place: place, box: box, handedInBy: try by.map(desktop.staff),
            day: try on.map(desktop.day))
        let written = try desktop.write { desk in
            try desk.receivePaper(client, item: item, receipt)
        }
        let line = desktop.say(
            "paper.received",
            [
                "item": written.value.item.description, "title": written.value.title,
                "place": written.value.paper?.place ?? "",
            ])
        return Outcome(desktop.lines(of: written) + [line], written.value.paperJSON(client))
    }
}
