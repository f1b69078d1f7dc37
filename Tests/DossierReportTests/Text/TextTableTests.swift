import DossierModel
import Testing

@testable import DossierReport

@Suite struct TextTableTests {
    private func table() -> TextTable {
        var table = TextTable([
            .init("档号"), .init("客户", least: 6), .init("件数", right: true),
        ])
        table.add([.init("TF-1", .bold), .init("北京城建集团公司"), .init("12")])
        table.add([.init("TF-22"), .init("Acme"), .init("1,234", .red)])
        return table
    }

    @Test func wideCharactersTakeTwoColumns() {
        #expect(
            table().lines(on: Screen(language: .chinese)) == [
                "档号   客户               件数",
                "-----  ----------------  -----",
                "TF-1   北京城建集团公司     12",
                "TF-22  Acme              1,234",
            ])
    }

    @Test func aNarrowScreenCutsTheLongestCells() {
        let lines = table().lines(on: Screen(language: .chinese, width: 24))
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 24 })
        #expect(lines[2] == "TF-1   北京城建…      12")
    }

    @Test func noColumnIsCutBelowItsLeast() {
        let lines = table().lines(on: Screen(language: .chinese, width: 5))
        #expect(lines[2] == "TF-1   北京…     12")
    }

    @Test func emphasisTakesNoColumns() {
        let lines = table().lines(on: Screen(language: .chinese, style: .coloured))
        #expect(lines[2] == "\u{1B}[1mTF-1\u{1B}[0m   北京城建集团公司     12")
        #expect(lines[3].hasSuffix("\u{1B}[31m1,234\u{1B}[0m"))
    }

    @Test func aNameDoesNotDriveTheTerminal() {
        var table = TextTable([.init("a")])
        table.add([.init("x\u{1B}]0;y\u{7}\nz")])
        #expect(table.lines(on: Screen(language: .english)).last == "x␛]0;y␇␊z")
    }

    @Test func missingAndSurplusCells() {
        var table = TextTable([.init("a"), .init("b")])
        table.add([.init("1")])
        table.add([.init("1"), .init("2"), .init("3")])
        #expect(table.lines(on: Screen(language: .english)).suffix(2) == ["1", "1  2"])
    }

    @Test(arguments: TextStyle.Emphasis.allCases)
    func aPlainStyleChangesNothing(emphasis: TextStyle.Emphasis) {
        #expect(TextStyle.plain.text("合同", emphasis) == "合同")
        #expect(TextStyle.coloured.text("合同", emphasis) != "合同")
        #expect(TextStyle.coloured.text("合同", nil) == "合同")
    }
}

@Suite struct ProgressLineTests {
    private static let half = ProgressLine(
        title: "登记", unit: .bytes, done: 1 << 30, total: 2 << 30, elapsed: 10)

    @Test(arguments: [
        (80, "登记   50%  1.0 GB / 2.0 GB  102 MB/s  剩余 0:10  [##############--------------]"),
        (50, "登记   50%  1.0 GB / 2.0 GB  102 MB/s  剩余 0:10  "),
        (40, "登记   50%  1.0 GB / 2.0 GB  剩余 0:10  "), (28, "登记   50%  1.0 GB / 2.0 GB "),
        (12, "登记   50%  "), (5, "登记…"),
    ])
    func fitsTheScreen(width: Int, expected: String) {
        let line = Self.half.line(on: Screen(language: .chinese, width: width))
        #expect(line == expected)
        #expect(DisplayWidth.of(line) == width)
    }

    @Test func withoutATotalThereIsNoShareAndNoTimeLeft() {
        let line = ProgressLine(title: "index", unit: .files, done: 12_000, total: nil, elapsed: 4)
        let shown = line.line(on: Screen(language: .english, width: 40))
        #expect(shown == "index  12,000  3,000/s".padding(40))
    }

    @Test(arguments: [(0, 0, 0.0), (5, 3, 1.0), (3, 10, 0.0), (1, Int.max, 1e-9), (-1, 10, -5)])
    func oddNumbersAreShownToo(done: Int, total: Int, elapsed: Double) {
        let line = ProgressLine(
            title: "x", unit: .files, done: done, total: total, elapsed: elapsed)
        #expect(DisplayWidth.of(line.line(on: Screen(language: .english, width: 60))) == 60)
    }
}

extension String {
    fileprivate func padding(_ width: Int) -> String { DisplayWidth.padded(self, to: width) }
}
