import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Random months as departments live them: early, late, nothing, silent, and packed at any time.
///
/// Each document is in the package of the month that submitted it, and in no other.
@Suite("Random months") struct FilingPropertyTests {
    private static let seeds =
        1...(ProcessInfo.processInfo.environment["TEST_SCALE"] == nil ? 2 : 40)
    private static let codes = ["S", "M", "G"]
    private static let names = [
        "a b", "100%", "%41", "e\u{301}", "\u{E9}", "$(id)", "'\"", "\u{1}bell", "😀", "-dash", "文件",
        "a\nb",
    ]

    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 31
        }
    }

    private enum Act {
        case form(String)
        case submit(String, YearMonth)
        case pack(YearMonth)
    }

    /// A document that was registered.
    private struct Formed {
        var code: String
        var day: CalendarDate
        var digest: ContentDigest
        /// The month that submitted it.
        var month: YearMonth?
    }

    /// What happens, day by day.
    private func plan(
        _ calendar: WorkingCalendar, _ random: inout Generator
    ) throws -> [(day: CalendarDate, act: Act)] {
        var acts: [(day: CalendarDate, act: Act)] = []
        var (begin, packed) = (try #require(CalendarDate("2026-09-02")), CalendarDate("2026-09-02"))
        let last = try #require(CalendarDate("2027-01-08"))
        for number in 9...12 {
            let month = try #require(YearMonth(year: 2026, month: number))
            let due = calendar.filingDueDay(month)
            for code in Self.codes {
                for _ in 0..<Int.random(in: 0...3, using: &random) {
                    let day = begin.adding(days: Int.random(in: 0...24, using: &random))
                    acts.append((day, .form(code)))
                }
                guard Int.random(in: 0..<5, using: &random) > 0 else { continue }
                let offset = Int.random(in: -8...3, using: &random)
                acts.append((due.adding(days: offset), .submit(code, month)))
            }
            // In order, each when it is due or much later.
            let soon = due.adding(days: 4)
            var day = Bool.random(using: &random) ? soon : last
            if let packed, packed > day { day = packed }
            acts.append((day, .pack(month)))
            packed = day
            begin = due.adding(days: 1)
        }
        let order = acts.indices.sorted { (acts[$0].day, $0) < (acts[$1].day, $1) }
        return order.map { acts[$0] }
    }

    @Test("A document is packed once, by the month that submitted it", arguments: seeds)
    func months(seed: Int) throws {
        var random = Generator(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
        let company = try FilingCompany(Self.codes)
        let calendar = try company.fixture.archive().store.description.calendar
        var formed: [Formed] = []
        // The first one hands over the dossier too, which was opened before.
        var first: [String: YearMonth] = [:]
        for (day, act) in try plan(calendar, &random) {
            switch act {
            case .form(let code):
                formed.append(try form(code, day, formed.count, company, &random))
            case .submit(let code, let month):
                let due = calendar.filingDueDay(month)
                let mine = formed.indices.filter {
                    formed[$0].code == code && formed[$0].month == nil && formed[$0].day <= due
                }
                let isNil = mine.isEmpty && first[code] != nil
                first[code] = first[code] ?? month
                let report = try company.submit(code, "\(month)", on: "\(day)") {
                    $0.isNil = isNil
                    $0.reason = isNil ? "没有" : nil
                }
                #expect(report.entry.documents == mine.count, "\(seed): \(code) \(month)")
                for index in mine { formed[index].month = month }
            case .pack(let month):
                let opened = first.filter { $0.value == month }.map(\.key)
                try pack(month, on: day, formed, company, opened, "\(seed)")
            }
        }
        try restore(formed, company, &random)
    }

    private func form(
        _ code: String, _ day: CalendarDate, _ number: Int, _ company: FilingCompany,
        _ random: inout Generator
    ) throws -> Formed {
        let name = "\(number)\(Self.names.randomElement(using: &random) ?? "x").txt"
        let text = "\(number) \(code)"
        try company.fixture.on("\(day)").register(
            company.fixture.outside(name, text), number: try #require(company.numbers[code]),
            category: "工作进度"
        ) { $0.date = day }
        return Formed(code: code, day: day, digest: ContentDigest(of: Array(text.utf8)))
    }

    private func pack(
        _ month: YearMonth, on day: CalendarDate, _ formed: [Formed], _ company: FilingCompany,
        _ opened: [String], _ what: String
    ) throws {
        let report = try company.pack("\(month)", on: "\(day)")
        for code in Self.codes {
            let wanted = formed.filter { $0.code == code && $0.month == month }.map(\.digest)
            let name = "TF-\(month)-\(code)"
            let isThere = report.packages.contains { $0.package.description == name }
            #expect(isThere == (!wanted.isEmpty || opened.contains(code)), "\(what): \(name)")
            guard isThere else { continue }
            let items = try company.fixture.handOver(name, of: "\(month)").items
            #expect(
                items.compactMap(\.stored?.digest).map(\.description).sorted()
                    == wanted.map(\.description).sorted(), "\(what): \(name)")
        }
    }

    /// Everything that was packed comes back, whatever the order of the packages, and nothing else.
    private func restore(
        _ formed: [Formed], _ company: FilingCompany, _ random: inout Generator
    ) throws {
        let fixture = company.fixture.on("2027-01-10")
        let found = try Shell.run(
            "find 归档包 -name '*.tar.zst'", in: URL(fileURLWithPath: fixture.root.string)
        ).output.split(separator: "\n").map { fixture.at(String($0)) }
        let reports = try found.map { try PackageVerifier().verify(.file($0)) }
        for report in reports { #expect(report.valid, "\(report.findings)") }
        #expect(PackageChain.findings(reports) == [])
        try fixture.restore(found.map(\.string).shuffled(using: &random))
        let sums = try Shell.run(
            """
            cd restored && find . -path '*/04工作进度/*' -type f -print0 \
              | xargs -0 -r -n 1 sh -c 'sha256sum < "$1"' sh | cut -c1-64 | LC_ALL=C sort
            """, in: URL(fileURLWithPath: fixture.directory.path.string)
        ).output.split(separator: "\n").map(String.init)
        let wanted = formed.filter { $0.month != nil }.map(\.digest.description).sorted()
        #expect(sums == wanted)
    }
}
