import Dossier
import DossierModel
import TestSupport
import Testing

@Suite("An item whose bytes were spoilt in quarantine")
struct FailedItemTests {
    /// What happens to the file that waits.
    enum Harm: String, CaseIterable, CustomTestStringConvertible {
        case altered, missing
        var testDescription: String { rawValue }
    }

    private func spoilt(
        _ harm: Harm, _ fixture: inout DisposalFixture
    ) throws -> (DisposalView, path: RelativePath) {
        let list = try fixture.bring(fixture.create(), to: .counted)
        let item = try #require(list.list.items.first)
        var options = DisposalExecution.Options()
        options.stopsInQuarantine = true
        _ = try fixture.execute(list, options)
        let place = "_archive/work/quarantine/\(list.list.id).\(item.record)"
        switch harm {
        case .altered: try fixture.retention.archive.save(place, "改过的内容")
        case .missing: try HostFiles.remove(fixture.retention.archive.at(place))
        }
        return (list, try #require(item.path))
    }

    @Test("fails with its reason, and the others go on", arguments: Harm.allCases)
    func fails(harm: Harm) throws {
        var fixture = try DisposalFixture()
        let (list, _) = try spoilt(harm, &fixture)
        let stopped = try fixture.execute(list)
        #expect(stopped.list.state == .partial)
        #expect(stopped.list.items.map(\.outcome.state) == [.failed, .destroyed])
        let reason = harm == .altered ? "contentChanged" : "missing"
        #expect(stopped.list.items[0].outcome.reason == reason)
        #expect(stopped.obstacles.contains { $0.reason == reason })
        // Once more comes to the same.
        #expect(try fixture.execute(list).list.items[0].outcome.state == .failed)
        #expect(try fixture.retention.findings() == ["document-missing"])
    }

    @Test("is left behind, and the list comes to its end", arguments: Harm.allCases)
    func closed(harm: Harm) throws {
        var fixture = try DisposalFixture()
        let (list, path) = try spoilt(harm, &fixture)
        _ = try fixture.execute(list)
        let kept = try DisposalExecution(fixture.archive()).restore(
            list.list.number, reason: "内容有变"
        ).value
        #expect(kept.list.state == .primaryDestroyed)
        #expect(
            kept.list.items.map(\.outcome.state)
                == [harm == .altered ? .restored : .failed, .destroyed])
        let archive = fixture.retention.archive
        #expect(archive.text(path.description) == (harm == .altered ? "改过的内容" : nil))
        #expect(kept.obstacles.contains { $0.reason == (harm == .altered ? "altered" : "lost") })
        #expect(
            try fixture.retention.findings()
                == [harm == .altered ? "digest-mismatch" : "document-missing"])
        let count = DisposalAct.count(items: 1, statement: "已销毁")
        try fixture.act(kept, .supervisorZ, count)
        try fixture.act(kept, .supervisorS, count)
        let closed = try fixture.disposals().close(list.list.number, remark: nil).value
        #expect(closed.list.state == .closed)
    }

    @Test("is brought back without the list having gone on", arguments: Harm.allCases)
    func restored(harm: Harm) throws {
        var fixture = try DisposalFixture()
        let (list, path) = try spoilt(harm, &fixture)
        let back = try DisposalExecution(fixture.archive()).restore(
            list.list.number, reason: "另有用途"
        ).value
        #expect(back.list.state == .restored)
        #expect(
            back.list.items.map(\.outcome.state)
                == [harm == .altered ? .restored : .failed, .restored])
        #expect(
            fixture.retention.archive.text(path.description)
                == (harm == .altered ? "改过的内容" : nil))
        #expect(try DisposalTests.quarantined(fixture) == [])
    }
}
