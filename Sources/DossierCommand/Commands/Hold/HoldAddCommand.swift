import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Lays a hold.
struct HoldAddCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: abstract("hold.add"))

    @Argument(help: help("hold.numbers"))
    var numbers: [String] = []

    @Option(help: help("hold.title"))
    var title: String

    @Option(help: help("option.reason"))
    var reason: String

    @Option(help: help("hold.authority"))
    var authority: String

    @Option(help: help("hold.record"))
    var record: [String] = []

    @Option(help: help("hold.word"))
    var word: [String] = []

    @Option(help: help("hold.category"))
    var category: [String] = []

    @Option(help: help("hold.department"))
    var department: String?

    @Option(help: help("hold.from"))
    var from: String?

    @Option(help: help("hold.to"))
    var to: String?

    @Option(help: help("hold.since"))
    var since: String?

    @Option(help: help("hold.until"))
    var until: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        var new = NewHold(title: title, reason: reason, authority: authority)
        new.numbers = try numbers.map { try desktop.number($0) }
        new.records = try record.map { try desktop.recordName([$0]) }
        new.since = try since.map { try desktop.day($0) }
        new.until = try until.map { try desktop.day($0) }
        let query = HoldQuery(
            words: word, categories: try category.map { try archive.category($0).number },
            department: try department.map { try archive.department($0) },
            from: try from.map { try desktop.day($0) }, to: try to.map { try desktop.day($0) })
        if !query.isEmpty { new.query = query }
        let written = try desktop.write { desk in try desk.layHold(new) }
        return try desktop.holds(written, archive)
    }
}

extension Desktop {
    /// The outcome of an act about a hold.
    func holds(_ written: Written<HoldEntry>, _ archive: Archive) throws -> Outcome {
        let listing = try listing(of: written.value, archive)
        return Outcome(lines(of: written) + listing.lines(on: screen), listing.json)
    }

    /// A hold as it is shown; behind its commit nothing that cannot be counted is a failure.
    private func listing(of hold: HoldEntry, _ archive: Archive) throws -> HoldListing {
        if let whole = try? archive.holdListing(of: [hold], language: language) { return whole }
        return HoldListing(
            [hold], on: archive.surroundings.clock.today(), names: try archive.names(language))
    }

    /// The outcome of an act about the release of a hold.
    func released(_ written: Written<HoldOutcome>, _ archive: Archive) throws -> Outcome {
        var listing = try listing(of: written.value.hold, archive)
        listing.reconsidered = written.value.reconsidered
        return Outcome(lines(of: written) + listing.lines(on: screen), listing.json)
    }
}
