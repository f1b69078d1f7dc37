import ArgumentParser
import Dossier
import DossierModel

/// A command that changes one dossier's card and shows what it is now.
protocol CardSubcommand: WritingSubcommand {
    /// The change, ready to be made.
    typealias Change = (Desk, ClientNumber) throws -> Card

    /// The key of what is said when it is done.
    static var outcome: String { get }
    /// The number that was typed.
    var number: String { get }
    /// Reads what was typed.
    ///
    /// - Returns: the change, which is made when the archive is open for writing.
    func change(_ desktop: Desktop) throws -> Change
}

extension CardSubcommand {
    func perform(_ desktop: Desktop) throws -> Outcome {
        let client = try desktop.number(number)
        let change = try change(desktop)
        let written = try desktop.write { desk in try change(desk, client) }
        return desktop.cardOutcome(written, Self.outcome)
    }
}
