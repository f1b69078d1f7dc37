import DossierModel
import Foundation
import TestSupport
import Testing

@Suite("The one place that everything destructive passes")
struct ChokePointTests {
    /// Where a permit of the holds is asked for, by file; whoever adds a way to destroy adds it here.
    private static let asking: Set<String> = [
        "Sources/DossierModel/Holds/HoldGuard.swift",
        "Sources/DossierPackaging/Backup/BackupRetention.swift",
        "Sources/DossierPackaging/Restoration/DocumentReturn.swift",
        "Sources/DossierPackaging/Rewriting/PackageRemoval.swift",
        "Sources/DossierPackaging/Rewriting/PackageRewriter.swift",
        "Sources/DossierRetention/Disposal/DisposalSurvey.swift",
    ]
    /// Acts for which there is no command: nothing deletes outside a list or cleans up a year.
    private static let unknown: Set<DestructiveAct> = [.delete, .yearCleanUp]
    /// What removes content for good, by file, and hands a permit on.
    private static let removing: Set<String> = [
        "Sources/Dossier/Disposal/DisposalExecution.swift",
        "Sources/DossierPackaging/Backup/Backup+Generations.swift",
        "Sources/DossierPackaging/Rewriting/PackageRemoval.swift",
        "Sources/DossierRegistration/Desk/PlannedChanges.swift",
        "Sources/DossierRegistration/Disposal/Desk+CopyGone.swift",
        "Sources/DossierRegistration/Disposal/Desk+Destruction.swift",
        "Sources/DossierStore/Writing/ChangeSet.swift",
        "Sources/DossierStore/Writing/DurableDirectory.swift",
    ]
    /// What removes without one, and never content that anything tells of.
    ///
    /// That is what was begun and came to nothing, a cache, a tree that is being restored, a note in
    /// the work folder.
    private static let discarding: Set<String> = [
        "Sources/DossierPackaging/Backup/Backup.swift",
        "Sources/DossierPackaging/Backup/BackupDrill.swift",
        "Sources/DossierPackaging/Backup/BackupMemory.swift",
        "Sources/DossierPackaging/HandOff/HandOffShelf.swift",
        "Sources/DossierPackaging/Packing/PackageShelf.swift",
        "Sources/DossierPackaging/Restoration/Activation.swift",
        "Sources/DossierPackaging/Restoration/RestoreStage.swift",
        "Sources/DossierRegistration/Desk/Desk+Lease.swift",
    ]

    @Test("every caller is known, and a file is removed from the tree with a permit alone")
    func callers() throws {
        var asking: Set<String> = []
        var removing: Set<String> = []
        var discarding: Set<String> = []
        var acts: Set<DestructiveAct> = []
        for (path, text) in try sources() {
            if text.contains("DestructionPermit {") || text.contains("guardian.permit(") {
                asking.insert(path)
            }
            let removes = text.split(separator: "\n").contains {
                $0.contains("permit: DestructionPermit") || $0.contains("permit: permit)")
            }
            if removes { removing.insert(path) }
            let discards = [
                "output.discard(", "folder.discard(", "directory.discard(",
                "DurableDirectory(folder).discard(",
                "changes.removeNote(", "tree.remove(", "tree.removeTree(",
            ]
            if discards.contains(where: text.contains) { discarding.insert(path) }
            guard Self.asking.union(Self.removing).contains(path) else { continue }
            acts.formUnion(
                DestructiveAct.allCases.filter {
                    text.contains("(.\($0))") || text.contains(", .\($0))")
                        || text.contains("(.\($0), ")
                })
        }
        #expect(asking == Self.asking)
        #expect(removing == Self.removing)
        #expect(discarding == Self.discarding)
        #expect(acts == Set(DestructiveAct.allCases).subtracting(Self.unknown))
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
