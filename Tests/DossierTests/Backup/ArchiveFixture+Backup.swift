import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

extension ArchiveFixture {
    /// The folder for backups.
    var disk: FilePath { directory.at("disk") }

    /// Makes a backup.
    @discardableResult
    func backUp(
        _ change: (inout BackupRequest) -> Void = { _ in },
        progress: @escaping (Int64) throws -> Void = { _ in }
    ) throws -> BackupReport {
        try HostFiles.makeFolder(disk)
        var request = BackupRequest(folder: disk)
        change(&request)
        return try archive().backUp(request, progress: progress).value
    }

    /// Restores into a folder beside the archive.
    @discardableResult
    func restore(
        _ sources: [String], into name: String = "restored", against: Bool = true,
        system: any SystemCalls = HostSystem(),
        _ change: (inout RestoreRequest) throws -> Void = { _ in },
        progress: @escaping (Int64) throws -> Void = { _ in }
    ) throws -> RestoreReport {
        var request = RestoreRequest(
            sources: sources.map { FilePath($0) }, into: directory.at(name))
        if against { request.against = [root] }
        try change(&request)
        return try Restorer(clock: FixedClock(moment), system: system)
            .restore(request, progress: progress)
    }

    /// Every file below a folder but derived pages and what is on its way, with time and digest.
    func listing(_ folder: FilePath) throws -> String {
        try Shell.run(
            """
            find . -type f -printf '%T@ %s %p\\n' | grep -avE '\(Self.notBackedUp)' | LC_ALL=C sort -k3
            find . -type f -print0 | grep -zavE '\(Self.notBackedUp)' | LC_ALL=C sort -z \
            | xargs -0 sha256sum
            """, in: URL(fileURLWithPath: folder.string)
        ).output
    }

    private static let notBackedUp =
        "(说明\\.html|客户档案目录\\.(html|csv)|客户档案卡\\.html)$|_archive/work/(lease|restored|staging)|\\.dossier-restored?(/|$)"

    /// The archive that was restored into a folder.
    func restored(_ name: String = "restored") throws -> Archive {
        var archive = try archive()
        archive = try Archive(
            store: Store.open(directory.at(name)), surroundings: archive.surroundings)
        return archive
    }

    /// The rules of the errors that are found in an archive.
    func errors(_ archive: Archive) throws -> [String] {
        try archive.validate(isDeep: true).findings.filter { $0.severity == .error }.map(\.rule)
    }
}

/// Why something was refused; nil when it was done.
func backupRefusal(_ work: () throws -> Void) -> BackupError.Code? {
    do {
        try work()
        return nil
    } catch let error as BackupError {
        return error.code
    } catch {
        Testing.Issue.record("\(error)")
        return nil
    }
}
