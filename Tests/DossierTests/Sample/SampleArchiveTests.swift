import Dossier
import DossierReport
import TestSupport
import Testing

@Suite("The sample archive of the package")
struct SampleArchiveTests {
    private let sample: SampleArchive

    init() throws { sample = try SampleArchive() }

    @Test("holds what scripts/make-sample.py says it does")
    func contents() throws {
        let archive = try sample.archive()
        #expect(archive.store.description.sandbox)
        let status = try archive.status(index: nil)
        #expect(status.years == [2025, 2026])
        #expect(status.clients == 8)
        #expect(status.cooperated == 8)
        #expect(status.prospects == 1)
        #expect(status.closed == 1)
        #expect(status.documents == 61)
        #expect(status.paperOnly == 1)
        #expect(status.incomplete == 6)
        #expect(status.openIssues == 1)
        #expect(status.overdueIssues == 0)
        #expect(status.inbox == [:])
    }

    @Test("was never forged")
    func ledger() throws {
        let report = try sample.archive().verifyLedger()
        #expect(report.findings == [])
        #expect(report.events == 162)
    }

    @Test("every file of JSON reads with its type and is written back byte for byte")
    func documents() throws {
        let paths = try sample.documents()
        #expect(paths.count > 150)
        for path in paths {
            let bytes = sample.bytes(path)
            #expect(try SampleDocument.rewritten(path, bytes) == bytes, "\(path)")
        }
    }

    @Test(
        "has nothing missing, changed, moved or unregistered", arguments: ["as made", "as cloned"])
    func index(state: String) throws {
        if state == "as cloned" { try sample.removeEmptyFolders() }
        let summary = try sample.archive().updateIndex(at: nil, full: false)
        #expect(summary.dossiers == 9)
        #expect(summary.documents == 60)
        #expect(summary.changed + summary.moved + summary.missing + summary.unregistered == 0)
        #expect(summary.unreadable == [] && summary.special == [])
    }

    @Test("can be worked in when a clone has dropped its empty folders")
    func clone() throws {
        try sample.removeEmptyFolders()
        let archive = try sample.archive()
        let number = try #require(ClientNumber("TF-S-A-201208-BJCJJTGS"))
        let written = try archive.write { desk in
            var request = RegisterRequest(files: [])
            request.category = try desk.category("合同")
            request.title = "框架协议"
            request.paperOnly = true
            return try desk.register(number, request)
        }
        #expect(written.value.registered.count == 1)
        #expect(written.stalePages == [])
        #expect(try archive.verifyLedger().valid)
    }
}
