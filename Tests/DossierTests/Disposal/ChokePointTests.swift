import Foundation
import TestSupport
import Testing

@Suite("The one place that everything destructive passes")
struct ChokePointTests {
    /// Where a permit of the holds is asked for, by file; whoever adds a way to destroy adds it here.
    private static let asking: Set<String> = [
        "Sources/DossierModel/Holds/HoldGuard.swift",
        "Sources/DossierRetention/Disposal/DisposalSurvey.swift",
    ]
    /// What removes content for good, by file, and hands a permit on.
    private static let removing: Set<String> = [
        "Sources/Dossier/Disposal/DisposalExecution.swift",
        "Sources/DossierRegistration/Desk/PlannedChanges.swift",
        "Sources/DossierRegistration/Disposal/Desk+Destruction.swift",
        "Sources/DossierStore/Writing/ChangeSet.swift",
    ]

    @Test("every caller is known, and a file is removed from the tree with a permit alone")
    func callers() throws {
        var asking: Set<String> = []
        var removing: Set<String> = []
        for (path, text) in try sources() {
            if text.contains("DestructionPermit {") || text.contains(".permit(act") {
                asking.insert(path)
            }
            let removes = text.split(separator: "\n").contains {
                $0.contains("permit: DestructionPermit") || $0.contains("permit: permit)")
            }
            if removes { removing.insert(path) }
        }
        #expect(asking == Self.asking)
        #expect(removing == Self.removing)
    }

    private func sources() throws -> [(path: String, text: String)] {
        let root = PackageFolder.url.appendingPathComponent("Sources")
        let files = FileManager.default.enumerator(atPath: root.path)
        return try (files?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".swift") }.map {
            let url = root.appendingPathComponent($0)
            return ("Sources/" + $0, try String(contentsOf: url, encoding: .utf8))
        }
    }
}
