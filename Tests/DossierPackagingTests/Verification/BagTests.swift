import DossierModel
import Testing

@testable import DossierPackaging

@Suite("Bags, ours or foreign")
struct BagTests {
    @Test("What is right is found right, as tar and as folder", arguments: BagCase.valid)
    func valid(bag: BagCase) throws {
        for report in [try bag.make().report(), try bag.make().reportOfFolder()] {
            #expect(report.rules == [], "\(report.findings)")
            #expect(report.valid && report.kind == .bag)
            #expect(report.authenticity == .notChecked)
        }
    }

    @Test("What is wrong is found, and nothing else", arguments: BagCase.invalid)
    func invalid(bag: BagCase) throws {
        let reports = bag.isKnownByDeclaration ? [try bag.make().reportOfFolder()] : []
        for report in [try bag.make().report()] + reports {
            #expect(report.rules == bag.expected, "\(report.findings)")
        }
    }

    @Test("The order of a tar does not matter")
    func order() throws {
        var bag = SampleBag([.sha256, .md5])
        bag.files.reverse()
        let report = try bag.report()
        #expect(report.rules == [])
        #expect(report.documents == 2 && report.bytes == 4)
    }

    @Test("A tar without a top directory is told, and read all the same")
    func noTop() throws {
        #expect(try SampleBag().report(top: "").rules == ["package-no-top"])
        #expect(try SampleBag().report(top: "./").rules == ["package-no-top"])
        #expect(try SampleBag().report(top: "./bag/").rules == [])
    }
}
