import ArgumentParser
import Dossier
import DossierModel

/// A command that yields one value, shown as text or as JSON.
protocol DossierSubcommand: AsyncParsableCommand {
    /// What every command understands.
    var common: CommonOptions { get }
    /// How many seconds to wait while another writes.
    var wait: Int { get }
    /// Does the work.
    ///
    /// - Throws: an ``ExplainedError`` whose sentence names the thing, the place and what to do.
    func perform(_ desktop: Desktop) throws -> Outcome
}

extension DossierSubcommand {
    var wait: Int { CommonOptions.usualWait }

    /// Does the work, shows the outcome, and ends with its status.
    func run() async throws {
        let desktop = Desktop(world: .ofProcess(), common: common, wait: wait)
        let status = desktop.present {
            try common.check()
            return try perform(desktop)
        }
        guard status == .done else { throw ExitCode(status.rawValue) }
    }
}
