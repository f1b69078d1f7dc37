import DossierModel
import DossierReport
import Testing

@Suite struct StatusSummaryTests {
    private func quiet() throws -> StatusSummary {
        StatusSummary(
            company: "天锋广告", root: "/srv/客户档案", today: try Sample.date("2026-11-21"),
            filingMonth: try #require(YearMonth("2026-11")),
            filingDue: try Sample.date("2026-11-25"))
    }

    private func busy() throws -> StatusSummary {
        var status = try quiet()
        status.sandbox = true
        status.clients = 8
        status.cooperated = 6
        status.prospects = 3
        status.closed = 1
        status.documents = 12_345
        status.bytes = 3_400_000_000
        status.paperOnly = 45
        status.years = [2026, 2025]
        status.inbox = [try Sample.department("S"): 5, try Sample.department("J"): 7]
        status.filingDue = try Sample.date("2026-11-20")
        status.followUpsDue = 3
        status.openIssues = 5
        status.overdueIssues = 2
        status.incomplete = 3
        status.paperDue = 4
        status.tree = .init(
            time: Sample.time, unregistered: 4, changed: 2, moved: 1, missing: 1)
        status.events = 20_480
        status.isLedgerValid = true
        status.findings = [
            Finding(rule: "a-rule", severity: .warning, place: "2026/S", property: .integrity)
        ]
        return status
    }

    @Test(arguments: Language.allCases)
    func tenLines(language: Language) throws {
        for (name, status) in [("status-quiet", try quiet()), ("status-busy", try busy())] {
            let lines = status.lines(on: Screen(language: language))
            #expect(lines.count == 10)
            try Golden.check(lines, "\(name).\(language.rawValue).txt")
        }
        guard language == .english else { return }
        try Golden.check(JSONText.bytes(of: try busy().json), "status-busy.json")
        try Golden.check(JSONText.bytes(of: try quiet().json), "status-quiet.json")
    }

    @Test func coloursTellWhatIsWrong() throws {
        var status = try busy()
        status.isLedgerValid = false
        let lines = status.lines(on: Screen(language: .chinese, style: .coloured))
        #expect(lines[4].hasPrefix("\u{1B}[31m归档"))
        #expect(lines[5].hasPrefix("\u{1B}[33m跟进"))
        #expect(lines[7].hasPrefix("\u{1B}[31m目录树"))
        #expect(lines[8].hasPrefix("\u{1B}[31m存证日志"))
        #expect(lines[9].hasPrefix("\u{1B}[33m问题"))
    }

    @Test func whatDidNotRunIsNotCalledRight() throws {
        let lines = try quiet().lines(on: Screen(language: .chinese))
        #expect(lines[7].contains("还没有核对") && lines[8].contains("这里不核验"))
        #expect(lines[9].contains("这里不检查"))
    }
}
