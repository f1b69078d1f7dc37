import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

extension ArchiveFixture {
    /// Packs a month.
    @discardableResult
    func pack(
        _ month: String = "2026-07", _ change: (inout PackRequest) throws -> Void = { _ in },
        progress: @escaping (Int64) throws -> Void = { _ in }
    ) throws -> PackReport {
        var request = PackRequest(month: try #require(YearMonth(month)))
        try change(&request)
        return try archive().pack(request, progress: progress).value
    }

    /// The names of the files in a package, below its payload.
    func packed(_ package: String, of month: String = "2026-07") throws -> [String] {
        let outcome = try Shell.run(
            """
            export LC_ALL=C.UTF-8
            zstd -dqc \(package).tar.zst | tar --quoting-style=literal -tf -
            """, in: folder(of: month))
        let start = "\(package)/data/"
        return outcome.output.split(separator: "\n").map(String.init)
            .filter { $0.hasPrefix(start) && !$0.hasSuffix("/") }
            .map { String($0.dropFirst(start.count)) }
    }

    /// The hand-over list of a package.
    func handOver(_ package: String, of month: String = "2026-07") throws -> HandOverList {
        let outcome = try Shell.run(
            "zstd -dqc \(package).tar.zst | tar -xOf - \(package)/handover/移交清册.json",
            in: folder(of: month))
        return try HandOverList(document: Array(outcome.output.utf8))
    }

    private func folder(of month: String) -> URL {
        URL(fileURLWithPath: at("归档包/\(month)").string)
    }
}

/// Why a packing was refused; nil when it was done.
func packRefusal(
    sourceLocation: SourceLocation = #_sourceLocation, _ work: () throws -> PackReport
) -> PackingError? {
    do {
        _ = try work()
        return nil
    } catch let error as PackingError {
        let said = Language.allCases.flatMap { language in
            ([error.message] + error.details).map {
                MessageCatalogue.sentence(for: $0, in: language)
            }
        }
        #expect(said.allSatisfy { !$0.contains("{") && !$0.contains("Code") })
        return error
    } catch {
        Testing.Issue.record("\(error)", sourceLocation: sourceLocation)
        return nil
    }
}
