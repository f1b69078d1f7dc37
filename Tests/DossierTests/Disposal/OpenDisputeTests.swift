import Dossier
import DossierModel
import TestSupport
import Testing

/// Whether legal has a seat in the chain of a list: an unsolved complaint of the client gives it one.
@Suite("Open disputes about a disposal list")
struct OpenDisputeTests {
    /// A list of documents of 2026, a complaint about which was raised in a year.
    private func fixture(_ raised: String?) throws -> (DisposalFixture, EntryID?) {
        let fixture = try DisposalFixture()
        let issue = try raised.map { day in
            try fixture.retention.archive.on(day).act { desk in
                try desk.addIssue(
                    fixture.retention.archive.client(),
                    visited: try #require(CalendarDate(day)), kind: .complaint,
                    detail: "画面有误", urgency: .urgent, solver: try desk.department("S"),
                    department: nil, due: try #require(CalendarDate(day))
                ).id
            }
        }
        return (fixture, issue)
    }

    /// The role whose turn it is behind those of the department and of finance.
    private func turn(_ fixture: DisposalFixture) throws -> RoleID? {
        let list = try fixture.create()
        let group = try [DisposalFixture.Post.appraiserS, .appraiserC, .appraiserZ].map(fixture.id)
        try fixture.act(list, nil, .submit(appraisers: group))
        let agreed = try fixture.act(list, .manager, .decide(.agree, comment: nil))
        return agreed.next.first?.roles.first
    }

    @Test(
        "A complaint in any volume of the dossier gives legal a seat",
        arguments: [
            ("none", nil, "appraiser"), ("in the volume of the documents", "2026-08-01", "legal"),
            ("in a later volume", "2056-12-01", "legal"),
        ] as [(String, String?, RoleID)])
    func complaint(name: String, raised: String?, role: RoleID) throws {
        #expect(try turn(fixture(raised).0) == role, "\(name)")
    }

    @Test("A complaint of a closed year that was solved in a later volume is open no more")
    func solvedLater() throws {
        let (fixture, issue) = try fixture("2026-08-01")
        let archive = fixture.retention.archive
        _ = try archive.on("2028-05-01").act {
            try $0.solveIssue(
                archive.client(), try #require(issue), solution: "重做")
        }
        #expect(try turn(fixture) == "appraiser")
    }
}
