import DossierModel
import Testing

/// Moments in RFC 3339.
struct TimestampTests {
    @Test(
        "read and written",
        arguments: [
            ("1970-01-01T00:00:00Z", 0, 0, "1970-01-01T00:00:00+00:00"),
            ("2026-11-21T09:30:05+08:00", 1_795_224_605, 28_800, "2026-11-21T09:30:05+08:00"),
            ("2026-11-20T20:00:05-05:30", 1_795_224_605, -19_800, "2026-11-20T20:00:05-05:30"),
            ("1969-12-31T23:59:59+00:00", -1, 0, "1969-12-31T23:59:59+00:00"),
            ("0001-01-01T00:00:00-00:00", -62_135_596_800, 0, "0001-01-01T00:00:00+00:00"),
        ])
    func known(text: String, seconds: Int64, offset: Int, written: String) throws {
        let moment = try #require(Timestamp(text))
        #expect(moment.seconds == seconds)
        #expect(moment.offset == offset)
        #expect(moment.description == written)
    }

    @Test(
        "what is no moment",
        arguments: [
            "", "2026-11-21", "2026-11-21T09:30:05", "2026-11-21 09:30:05Z", "2026-11-21T09:30Z",
            "2026-11-21T24:00:00Z", "2026-11-21T09:60:00Z", "2026-11-21T09:30:60Z",
            "2026-11-31T09:30:00Z", "2026-11-21T09:30:05z", "2026-11-21T09:30:05+0800",
            "2026-11-21T09:30:05+24:00", "2026-11-21T09:30:05+08:60", "2026-11-21T09:30:05.1Z",
            "2026-11-21T09:30:05*08:00", "2026-11-21T+9:30:05Z", "2026-11-21T09:30:05+08:0é",
        ])
    func bad(text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test("the day is that of the moment's own clock")
    func day() throws {
        let moment = try #require(Timestamp("2026-11-30T16:00:00Z"))
        #expect(moment.date == CalendarDate("2026-11-30"))
        #expect(moment.at(offset: 28_800).date == CalendarDate("2026-12-01"))
        #expect(moment.at(offset: 28_800).secondOfDay == 0)
        #expect(moment.at(offset: 28_800).description == "2026-12-01T00:00:00+08:00")
    }

    @Test("moments round trip")
    func roundTrip() {
        for seconds in stride(from: Int64(-60_000_000_000), to: 250_000_000_000, by: 777_777_777) {
            for offset in [0, 28_800, -34_200, 20_700] {
                let moment = Timestamp(seconds: seconds, offset: offset)
                #expect(Timestamp(moment.description) == moment)
            }
        }
    }
}
