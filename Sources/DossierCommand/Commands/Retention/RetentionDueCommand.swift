import ArgumentParser
import Dossier
import DossierModel

/// Lists what may be appraised.
struct RetentionDueCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "due", abstract: abstract("retention.due"))

    @Option(help: help("retention.on"))
    var on: String?

    @Option(help: help("retention.within"))
    var within: String?

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let listing = try desktop.archive().retentionDue(
            on: try on.map(desktop.day), within: try within.map(desktop.days) ?? 0,
            language: desktop.language)
        return Outcome(listing, on: desktop.screen)
    }
}

extension Desktop {
    /// A number of days, as `90d`, `90天` or `90`.
    fileprivate func days(_ text: String) throws -> Int {
        let digits = text.hasSuffix("d") || text.hasSuffix("天") ? String(text.dropLast()) : text
        let days = try parse(text, "90d") { _ in Int(digits) }
        guard (0...36_525).contains(days) else {
            throw CommandError(.outOfRange, text, detail: "0d–36525d")
        }
        return days
    }
}
