import Dossier
import DossierModel
import DossierReport
import TestSupport
import Testing

@Suite("What a repair put away")
struct DisplacedTests {
    @Test("is destroyed with its record, and told of before")
    func destroyed() throws {
        var fixture = try DisposalFixture()
        let list = try fixture.bring(fixture.create(), to: .counted)
        let item = try #require(list.list.items.first)
        let quarantine = "_archive/work/quarantine"
        let archive = fixture.retention.archive
        try archive.save("\(quarantine)/\(item.record)-0123456789abcdef", "坏了的纪要")
        try archive.save("\(quarantine)/\(item.record)-0123456789abcdef-1", "又坏了的纪要")
        let contract = try #require(archive.records().first?.id)
        try archive.save("\(quarantine)/\(contract)-0123456789abcdef", "坏了的合同")
        let shown = try fixture.show(list)
        #expect(
            shown.displaced == [
                item.record: [
                    "\(quarantine)/\(item.record)-0123456789abcdef",
                    "\(quarantine)/\(item.record)-0123456789abcdef-1",
                ]
            ])
        let lines = shown.report(try fixture.archive().names(.chinese)).lines(
            on: Screen(language: .chinese))
        #expect(lines.contains { $0.contains("换下的 2 个文件") })
        #expect(try fixture.execute(list).list.state == .primaryDestroyed)
        #expect(
            try DisposalTests.quarantined(fixture)
                == ["archive/\(quarantine)/\(contract)-0123456789abcdef"])
        #expect(try fixture.places(of: "坏了的纪要") == [])
        let done = try fixture.show(list)
        #expect(done.obstacles == [])
        #expect(done.list.items[0].outcome.method?.contains("换下的 2 个文件") == true)
        // One of a destroyed record that is there all the same is told of.
        try archive.save("\(quarantine)/\(item.record)-0123456789abcdef", "坏了的纪要")
        #expect(try fixture.show(list).obstacles.map(\.reason) == ["survived"])
    }
}
