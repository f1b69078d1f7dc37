import DossierModel
import TestSupport
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

    @Test(
        "A package.json of anybody's does not make a bag one of ours",
        arguments: [
            "{}", #"{"name": "x", "version": "1.0.0"}"#, #"{"archive": {}, "range": {}}"#,
            "no JSON",
        ])
    func foreignDescription(text: String) throws {
        var bag = SampleBag([.md5, .sha512])
        bag.files.insert(("package.json", Array(text.utf8)), at: 0)
        for report in [try SampleBag.verify(bag.tar()), try bag.report(), try bag.reportOfFolder()]
        {
            #expect(report.rules == [], "\(report.findings)")
            #expect(report.valid && report.kind == .bag)
        }
    }

    @Test("A folder that is no bag is refused before anything is read")
    func noBag() throws {
        let directory = try TemporaryDirectory(["data": ["a": "a"], "manifest-md5.txt": "x"])
        var told = 0
        let error = #expect(throws: PackageError.self) {
            try PackageVerifier().verify(.folder(directory.path)) { _ in told += 1 }
        }
        #expect(error?.code == .noBag && error?.exitStatus == .corruptInput && told == 0)
    }

    @Test("A foreign bag may be called otherwise than its file")
    func otherName() throws {
        #expect(try SampleBag().report(top: "other/").findings.isEmpty)
    }
}
