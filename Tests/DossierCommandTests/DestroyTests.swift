import Foundation
import TestSupport
import Testing

/// scripts/destroy.sh: the sample archive in 2037, with real age, zstd and tar.
@Suite("The destruction as a script")
struct DestroyTests {
    @Test("Due, listed, appraised, approved, waited for, counted, destroyed, copies gone, closed")
    func script() throws {
        let script = PackageFolder.url.appendingPathComponent("scripts/destroy.sh").path
        let program = Program(directory: try TemporaryDirectory())
        let outcome = try program.shell("DOSSIER=$(command -v dossier) '\(script)'")
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
        #expect(!outcome.output.contains("✗"))
    }
}
