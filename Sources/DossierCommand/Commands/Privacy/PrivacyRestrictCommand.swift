import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Restricts a document to storage.
struct PrivacyRestrictCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "restrict", abstract: abstract("privacy.restrict"))

    @Argument(help: help("retention.record"))
    var record: String

    @Option(help: help("option.reason"))
    var reason: String

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let name = try desktop.recordName([record])
        let written = try PersonalData(try desktop.archive()).restrict(name, reason: reason)
        return desktop.restriction(written, "privacy.restricted")
    }
}

extension Desktop {
    /// The outcome of an act about the restriction of a document.
    func restriction(_ written: Written<RestrictedDocument>, _ key: String) -> Outcome {
        let found = written.value
        let number = found.number.description
        let line = say(key, ["number": number, "item": found.record.item.description])
        var json = JSONBuilder()
        json.add("record", text: found.record.id)
        json.add("number", number)
        json.add("item", text: found.record.item)
        json.add("storageOnly", found.record.storageOnly)
        return Outcome(lines(of: written) + [line], json.value)
    }
}
