import Testing

@testable import DossierModel

/// Tables and names that nobody would write: whatever they hold, reading them ends with a value.
@Suite("Hostile tables and names")
struct HostileTextTests {
    /// A generator with a fixed beginning, so that a failure comes again.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        // SplitMix64, https://prng.di.unimi.it/splitmix64.c
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static let pieces: [[UInt8]] = [
        Array("name,department,grade".utf8), Array("客户名称;部门;级别".utf8), Array(",".utf8),
        Array(";".utf8), Array("\t".utf8), Array("\"".utf8), Array("\"\"".utf8), [0x0A],
        [0x0D, 0x0A], [0x0D], [0], [0xEF, 0xBB, 0xBF], [0xBF, 0xCD], [0x81, 0x30], [0xFF],
        Array("甲".utf8), Array("S".utf8), Array("A".utf8), [0x20], Array("2012年8月".utf8),
    ]

    @Test("Tables of random pieces", arguments: UInt64(0)..<400)
    func tables(seed: UInt64) {
        var generator = Generator(state: seed)
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0..<30, using: &generator) {
            bytes += Self.pieces.randomElement(using: &generator) ?? []
        }
        do {
            let table = try CSVReader.read(bytes)
            let width = table.header.fields.count
            #expect(table.rows.allSatisfy { $0.fields.count == width })
            let clients = ClientTable(
                table, departments: DefaultPolicy.departments, grades: DefaultPolicy.grades)
            #expect(clients.faults == clients.faults.sorted { $0.line < $1.line })
            #expect(clients.rows.count <= table.rows.count)
            #expect(CardTable(table).faults.allSatisfy { $0.line >= 1 })
        } catch {
            #expect(error.line >= 1)
        }
    }

    @Test("What is written comes back", arguments: UInt64(0)..<200)
    func roundTrip(seed: UInt64) throws {
        var generator = Generator(state: seed)
        let letters = ["a", "客", "\"", ",", ";", "\t", "\n", " ", "1"]
        let width = Int.random(in: 1...4, using: &generator)
        var rows = [(0..<width).map { "column \($0)" }]
        for _ in 0..<Int.random(in: 1...5, using: &generator) {
            let cells = (0..<width).map { _ in
                "x"
                    + (0..<Int.random(in: 0...6, using: &generator))
                    .compactMap { _ in letters.randomElement(using: &generator) }.joined()
            }
            rows.append(cells)
        }
        let text = rows.map { row in
            row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";")
        }
        let table = try CSVReader.read(Array(text.joined(separator: "\r\n").utf8))
        #expect([table.header.fields] + table.rows.map(\.fields) == rows)
    }

    @Test("Names of random pieces", arguments: UInt64(0)..<400)
    func names(seed: UInt64) {
        var generator = Generator(state: seed)
        let pieces = [
            "2026", "03", "1", "20260301", "-", ".", "/", "_", " ", "年", "月", "日", "十", "二〇二六", "元",
            "v", "No.", "TF-S-A-201208-", "合同", "(", "\u{301}", "２０２６", "", "廿",
        ]
        let name = (0..<Int.random(in: 0..<12, using: &generator))
            .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
        if let found = DocumentDate.find(in: name) {
            #expect((1980...2099).contains(found.date.year))
            #expect(name.unicodeScalars.count >= found.text.unicodeScalars.count)
        }
        _ = DateText.parse(name)
        _ = YearFromPath.year(of: [name])
    }
}
