import DossierModel
import DossierRetention
import Foundation
import TestSupport
import Testing

@Suite("Random walks of random people over every act about a disposal list")
struct DisposalWalkTests {
    /// Ten thousand steps in the long form, three thousand otherwise, for each seed.
    private static let steps =
        ProcessInfo.processInfo.environment["TEST_SCALE"] != nil ? 10_000 : 3_000

    @Test("nothing is destroyed but by the whole chain", arguments: UInt64(1)...6)
    func walk(seed: UInt64) throws {
        var walk = try DisposalWalk(seed: seed)
        for _ in 0..<Self.steps {
            try walk.step()
            let broken = walk.broken
            #expect(broken.isEmpty, "\(broken) after \(walk.trail.suffix(12))")
            if !broken.isEmpty { return }
        }
        // A walk that never destroys anything proves nothing.
        #expect(walk.destroyed > 0)
        #expect(walk.visited.count >= 10, "\(walk.visited)")
    }
}
