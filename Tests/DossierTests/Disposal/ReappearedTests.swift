import Dossier
import DossierModel
import TestSupport
import Testing

@Suite("What is there again while it is being destroyed")
struct ReappearedTests {
    private static let quarantineOnly: DisposalExecution.Options = {
        var options = DisposalExecution.Options()
        options.stopsInQuarantine = true
        return options
    }()

    private static let rule = "destroyed-content-present"

    /// Where something is put, in the volume of the documents.
    private static let places = ["at its path", "under another name"]

    private func other(_ path: RelativePath, _ place: String) throws -> String {
        guard place == Self.places[1] else { return path.description }
        return try #require(path.parent).description + "/另存的纪要.txt"
    }

    @Test("keeps its bytes in quarantine and gets no tombstone", arguments: places)
    func before(place: String) throws {
        var fixture = try DisposalFixture()
        let list = try fixture.bring(fixture.create(), to: .counted)
        let path = try #require(list.list.items.first?.path)
        let away = try other(path, place)
        let archive = fixture.retention.archive
        let text = try #require(archive.text(path.description))
        _ = try fixture.execute(list, Self.quarantineOnly)
        try archive.save(away, text)
        let stopped = try fixture.execute(list)
        #expect(stopped.list.state == .partial)
        #expect(stopped.list.items.map(\.outcome.state) == [.deferred, .destroyed])
        #expect(stopped.list.items[0].outcome.reason == "stillThere")
        #expect(stopped.obstacles.contains { $0.reason == "stillThere" })
        #expect(try fixture.show(list).obstacles.contains { $0.reason == "stillThere" })
        #expect(try archive.records().map { $0.tombstone != nil } == [false, false, true])
        #expect(try DisposalTests.quarantined(fixture).count == 1)
        #expect(archive.text(away) == text)
        #expect(try fixture.retention.findings().contains(Self.rule))
        try HostFiles.remove(archive.at(away))
        #expect(try fixture.retention.findings() == [])
        #expect(try fixture.execute(list).list.state == .primaryDestroyed)
        #expect(try DisposalTests.quarantined(fixture) == [])
    }

    @Test("can be brought back beside it, and nothing is lost")
    func restored() throws {
        var fixture = try DisposalFixture()
        let list = try fixture.bring(fixture.create(), to: .counted)
        let path = try #require(list.list.items.first?.path)
        _ = try fixture.execute(list, Self.quarantineOnly)
        try fixture.retention.archive.save(path.description, "别的内容")
        let back = try DisposalExecution(fixture.archive()).restore(
            list.list.number, reason: "另有用途"
        ).value
        #expect(back.list.state == .restored)
        #expect(try DisposalTests.quarantined(fixture) == [])
        let texts = try fixture.retention.archive.tree().filter { $0.key.hasSuffix(".txt") }
        #expect(texts.values.filter { $0 == "纪要" }.count == 2)  // one is the person's own
        #expect(texts.values.contains("别的内容"))
    }

    @Test("is told of when it comes back later", arguments: places)
    func later(place: String) throws {
        var fixture = try DisposalFixture()
        let list = try fixture.bring(fixture.create(), to: .counted)
        let path = try #require(list.list.items.first?.path)
        let archive = fixture.retention.archive
        let text = try #require(archive.text(path.description))
        #expect(try fixture.execute(list).list.state == .primaryDestroyed)
        #expect(try fixture.show(list).obstacles == [])
        try archive.save(other(path, place), text)
        #expect(try fixture.show(list).obstacles.contains { $0.reason == "survived" })
        #expect(try fixture.retention.findings() == [Self.rule])
    }
}
