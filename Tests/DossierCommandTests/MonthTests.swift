import Foundation
import TestSupport
import Testing

/// scripts/month.sh: a whole month on a copy of the sample archive.
@Suite("The month as a script")
struct MonthTests {
    @Test("Four departments, one nil return, one late, one missing, a due day on Monday")
    func script() throws {
        let script = PackageFolder.url.appendingPathComponent("scripts/month.sh").path
        let program = Program(directory: try TemporaryDirectory())
        let outcome = try program.shell("DOSSIER=$(command -v dossier) '\(script)'")
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
        #expect(!outcome.output.contains("✗"))
    }
}
