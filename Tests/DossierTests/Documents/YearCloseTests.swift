import Dossier
import DossierModel
import DossierRegistration
import DossierReport
import TestSupport
import Testing

/// What the closing of a year tells of what is broken, and what it waits for (design §3.5).
@Suite("Closing a year")
struct YearCloseTests {
    private static let volume = "2026/S/A/\(ArchiveFixture.number)"

    @Test("It tells of every document that is changed, missing or unregistered; so does its report")
    func broken() throws {
        let fixture = try ArchiveFixture(on: "2026-07-01")
        try fixture.addClient()
        for name in ["甲", "乙"] {
            try fixture.register(fixture.outside("\(name).txt", name)) {
                $0.date = CalendarDate("2026-06-01")
            }
        }
        let february = fixture.on("2027-02-01")
        try february.pack("2027-01")
        _ = try february.archive().receive(try #require(YearMonth("2027-01")))
        let paths = try fixture.records().compactMap(\.path?.description).sorted()
        try #require(paths.count == 2)
        try fixture.save("\(Self.volume)/\(paths[0])", "改")
        try HostFiles.remove(fixture.inVolume(paths[1]))
        try fixture.save("\(Self.volume)/02合同/丙.txt", "丙")
        let april = fixture.on("2027-04-01")
        let closed = try YearEnd(april.archive()).close(2026, language: .chinese).value
        let again = try YearEnd(april.archive()).report(2026, language: .chinese)
        let places = [paths[0], paths[1], "02合同/丙.txt"].map { "\(Self.volume)/\($0)" }
        for report in [closed, again] {
            #expect(report.found.count(.error) >= 2)
            let found = Set(report.found.findings.map(\.place))
            #expect(found.isSuperset(of: places), "\(found)")
            let lines = report.lines(on: Screen(language: .chinese)).joined(separator: "\n")
            let page = String(
                decoding: try YearEnd(april.archive()).form(report, .chinese), as: UTF8.self)
            let json = String(decoding: JSONText.bytes(of: report.json), as: UTF8.self)
            for place in places {
                #expect(lines.contains(place) && page.contains(place) && json.contains(place))
            }
        }
        #expect(try april.archive().yearStatus(2026).closedOn?.description == "2027-04-01")
        #expect(try april.archive().yearStatus(2027).closedOn == nil)
    }

    @Test("A package of a later month holds January's; without one it says what can be done")
    func january() throws {
        let fixture = try ArchiveFixture(on: "2025-07-01")
        try fixture.addClient()
        let april = fixture.on("2027-04-01")
        #expect(
            throws: RegistrationError(.januaryNotPacked, "2025", detail: "2026-01", rule: "PACK-2")
        ) {
            try YearEnd(april.archive()).close(2025, language: .chinese)
        }
        try fixture.on("2026-10-26").act { try $0.openYear(2026) }
        try fixture.on("2026-10-27").pack("2026-10")
        _ = try YearEnd(april.archive()).close(2025, language: .chinese)
        // October holds nothing of the January behind it.
        #expect(
            throws: RegistrationError(.januaryNotPacked, "2026", detail: "2027-01", rule: "PACK-2")
        ) {
            try YearEnd(april.archive()).close(2026, language: .chinese)
        }
    }
}
