import Dossier
import DossierModel
import TestSupport
import Testing

@Suite("A list that is a draft or was sent back is changed")
struct AmendTests {
    private static let minutes = RetentionFixture.name(RetentionFixture.minutes)
    private static let letter = RetentionFixture.name(RetentionFixture.letter)

    private func amend(
        _ fixture: DisposalFixture, _ list: DisposalView, add: [String] = [],
        remove: [String] = [], by post: DisposalFixture.Post? = nil
    ) throws -> DisposalList {
        try fixture.disposals(post).amend(list.list.number, adding: add, removing: remove)
            .value.list
    }

    @Test("Items are taken off and put on; what stands there stays as it was")
    func changed() throws {
        let fixture = try DisposalFixture()
        let list = try fixture.create()
        let one = try amend(fixture, list, remove: [Self.letter])
        #expect(one.items == [list.list.items[0]])
        #expect(one.state == .draft && one.digest != list.list.digest)
        let two = try amend(fixture, list, add: [Self.letter, Self.minutes])
        #expect(two.items.map(\.record) == list.list.items.map(\.record))
        #expect(two.items[0] == list.list.items[0])
        #expect(try fixture.show(list).next.map(\.action) == [.submit, .amend, .withdraw])
        #expect(try fixture.retention.findings() == [])
    }

    @Test("A document that changed since is listed anew, and everybody signs again")
    func anew() throws {
        var fixture = try DisposalFixture()
        let list = try fixture.bring(fixture.create(), to: .approval)
        try fixture.act(list, .generalManager, .decide(.sendBack, comment: "请补充"))
        let new = try amend(fixture, list, add: [Self.minutes], remove: [Self.minutes])
        #expect(new.state == .changesRequested)
        #expect(new.items.map(\.record) == list.list.items.map(\.record))
        #expect(new.items[0].salt != list.list.items[0].salt)
        let group = list.list.appraisers
        let again = try fixture.act(list, nil, .submit(appraisers: group))
        #expect(again.list.state == .deptReview && again.list.standing.isEmpty)
    }

    @Test("Refused once it is handed in, to whoever does not draft, and for what is not listed")
    func refused() throws {
        var fixture = try DisposalFixture()
        let list = try fixture.create()
        let stranger = disposalRefusal {
            try amend(fixture, list, remove: [Self.letter], by: .appraiserS)
        }
        #expect(stranger?.rule == "disposal-authority")
        _ = try amend(fixture, list, remove: [Self.letter])
        let twice = disposalRefusal { try amend(fixture, list, remove: [Self.letter]) }
        #expect(twice?.code == .notListed)
        let empty = disposalRefusal { try amend(fixture, list, remove: [Self.minutes]) }
        #expect(empty?.code == .emptyList)
        #expect(refusal { _ = try amend(fixture, list) } == .emptyText)
        let view = try fixture.bring(fixture.show(list), to: .deptReview)
        let late = disposalRefusal { try amend(fixture, view, add: [Self.letter]) }
        #expect(late?.rule == "disposal-state")
    }
}
