import DossierModel
import DossierReport
import DossierRetention
import Testing

@Suite("What a script is told of a refused hold or destruction")
struct DisposalRefusalTests {
    /// One of each refusal that a command of `hold` or `disposal` can end with.
    private static func refusals() throws -> [any RefusingError] {
        let day = try #require(CalendarDate("2037-01-01"))
        let moment = Timestamp(day, offset: 480)
        let list = DisposalList(
            id: EntryID(milliseconds: 1, random: [1]), number: "2037-0001",
            holding: try #require(DepartmentCode("S")), reason: "期满", items: [],
            drafted: Registration(by: StaffID(serial: 1), at: moment), salt: Salt(random: [1]))
        var all: [any RefusingError] = []
        for code in DisposalRefusal.Code.allCases {
            all.append(DisposalRefusal(code, .submit, list, detail: "2"))
        }
        for reason in DisposalGuard.allCases {
            var refusal = DisposalRefusal(.guarded, .execute, list)
            refusal.guards = [GuardRefusal(reason, detail: "x")]
            all.append(refusal)
        }
        for code in ApprovalRefusal.Code.allCases {
            let chain = ApprovalRefusal(
                code, .destruction, person: StaffID(serial: 2), seat: "finance", detail: "x")
            all.append(chain)
            var refusal = DisposalRefusal(.chain, .agree, list)
            refusal.approval = chain
            all.append(refusal)
        }
        let scope = HoldScope(records: [RecordID(milliseconds: 1, random: [2])])
        let hold = HoldEntry(
            id: EntryID(milliseconds: 2, random: [2]), title: "某案", reason: "应诉",
            authority: "法院", scope: scope, since: day,
            registered: Registration(by: StaffID(serial: 1), at: moment), salt: Salt(random: [2]))
        for act in DestructiveAct.allCases { all.append(HoldRefusal(act, [hold])) }
        return all
    }

    @Test("the rule, why, and what to do, and status 2", arguments: Language.allCases)
    func told(_ language: Language) throws {
        for error in try Self.refusals() {
            let json = JSONReport.error(error, in: language)
            let rule = try #require(json["refused"]?.string)
            #expect(rule == error.refusal?.rule)
            #expect(AlarmEntry.isRule(rule), "\(rule)")
            #expect(error.exitStatus == .refused && error.exitStatus.rawValue == 2)
            for name in ["reason", "remedy"] {
                let text = try #require(json[name]?.string)
                #expect(text.count > 3, "\(rule) \(name)")
                #expect(!text.contains("{") && !text.contains("Code."), "\(text)")
            }
        }
    }
}
