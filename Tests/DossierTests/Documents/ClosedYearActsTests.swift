import Dossier
import DossierLedger
import DossierModel
import DossierReport
import DossierStore
import TestSupport
import Testing

/// What may still be done about a dossier whose newest volume was sealed with its year (design §3.5).
@Suite("Acts on the dossiers of a closed year")
struct ClosedYearActsTests {
    private static let volume = "archive/2026/S/A/\(ArchiveFixture.number)/"

    /// A dossier with an ended relationship and a contract whose paper is due; 2026 is closed.
    private func fixture(closing: String? = "破产") throws -> ArchiveFixture {
        let fixture = try ArchiveFixture(on: "2026-07-01")
        try fixture.addClient { $0.fields["basic.telephone"] = "010" }
        let contract = try fixture.outside("合同.txt")
        try fixture.register(contract) { $0.date = CalendarDate("2026-06-01") }
        if let closing {
            try fixture.act {
                try $0.closeDossier(fixture.client(), reason: closing, evidence: "2026-02-0001")
            }
        }
        let february = fixture.on("2027-02-01")
        try february.pack("2027-01")
        _ = try february.archive().receive(try #require(YearMonth("2027-01")))
        let april = fixture.on("2027-04-01")
        _ = try YearEnd(april.archive()).close(2026, language: .chinese)
        return april
    }

    private func errors(_ fixture: ArchiveFixture) throws -> [String] {
        try fixture.archive().validate(isDeep: true).findings
            .filter { $0.severity == .error }.map(\.rule)
    }

    @Test("A closed dossier is opened again in the present year's volume; the sealed one stays")
    func reopened() throws {
        let fixture = try fixture().on("2028-05-02")
        let sealed = try fixture.tree().filter { $0.key.hasPrefix(Self.volume) }
        let card = try fixture.act {
            try $0.reopenDossier(fixture.client(), reason: "重新合作")
        }
        #expect(card.filedUnder.year == 2028 && card.status == .open)
        #expect(card.statuses.last?.evidence == "重新合作")
        #expect(card.fields["basic.telephone"]?.displayText == "010")
        #expect(try fixture.card() == card)
        #expect(try fixture.tree().filter { $0.key.hasPrefix(Self.volume) } == sealed)
        let triggers: Register<TriggerEntry> = try fixture.archive().store.document(
            Layout.register(.triggers, year: 2026))
        #expect(triggers.entries.map { $0.withdrawn?.reason } == ["重新合作"])
        var actions: [EventAction] = []
        try Ledger(store: fixture.archive().store).forEachEvent { line in
            actions.append(line.event.action)
            return true
        }
        #expect(actions.suffix(3) == [.volumeOpened, .dossierReopened, .triggerWithdrawn])
        #expect(try errors(fixture) == [])
        #expect(try fixture.verify().valid)
        // And now it takes in what comes.
        let report = try fixture.register(fixture.outside("新约.txt", "new")) {
            $0.date = CalendarDate("2028-05-01")
        }
        #expect(report.registered.first?.record.item.year == 2028)
        #expect(
            refusal { try fixture.act { try $0.reopenDossier(fixture.client(), reason: "又") } }
                == .unchanged)
    }

    @Test("An open dossier of a closed year opens no volume by being opened again")
    func unchanged() throws {
        let fixture = try fixture(closing: nil)
        let before = try fixture.tree()
        #expect(
            refusal { try fixture.act { try $0.reopenDossier(fixture.client(), reason: "又") } }
                == .unchanged)
        #expect(try fixture.tree() == before)
    }

    @Test(
        "Paper of a closed year is received or waived: the duty outlasts the closing",
        arguments: [
            ("received today", nil), ("received earlier, entered late", "2026-12-01"),
            ("waived", "waive"),
        ] as [(String, String?)])
    func paper(name: String, how: String?) throws {
        let fixture = try fixture()
        let record = try fixture.act { desk in
            guard how != "waive" else {
                return try desk.waivePaper(
                    fixture.client(), item: "2026-02-0001", reason: "客户只给扫描件",
                    evidence: "口头")
            }
            return try desk.receivePaper(
                fixture.client(), item: "2026-02-0001",
                PaperReceipt(place: "甲柜", day: how.flatMap { CalendarDate($0) }))
        }
        #expect(record.paper?.state == (how == "waive" ? .waived : .received))
        #expect(record.paper?.enteredOn == CalendarDate("2027-04-01"))
        #expect(try errors(fixture) == [], "\(name)")
        // Whoever only writes so into the record is found out by the seal and by the ledger.
        let path = "2026/S/A/\(ArchiveFixture.number)/records.json"
        let text = try #require(fixture.text(path))
        try fixture.save(
            path,
            text.replacing("\"enteredOn\": \"2027-04-01\"", with: "\"enteredOn\": \"2026-04-01\""))
        #expect(try errors(fixture).contains("seal-broken"), "\(name)")
    }
}
