import DossierModel
import Testing

@testable import DossierRegistration

@Suite("Reading a share's paths")
struct ImportPlacementTests {
    @Test(
        "Category, year, and what of the path is kept",
        arguments: [
            ("category", "合同/a.txt", 2, "a.txt", nil),
            ("alias", "补充协议/a.txt", 2, "a.txt", nil),
            ("the longest alias wins", "媒介计划报价单/a.txt", 5, "a.txt", nil),
            ("the first folder that is recognised wins", "合同/报价/a.txt", 2, "报价/a.txt", nil),
            ("unknown", "杂/a.txt", 16, "杂/a.txt", nil),
            ("none", "a.txt", 16, "a.txt", nil),
            ("year folder", "2024/合同/a.txt", 2, "a.txt", 2024),
            ("year of Chinese digits", "二〇二四年/合同/a.txt", 2, "a.txt", 2024),
            ("a second year stays in the path", "2024/2023/合同/a.txt", 2, "2023/a.txt", 2024),
            ("year in the name", "合同/a 2022年.txt", 2, "a 2022年.txt", 2022),
        ] as [(String, String, Int, String, Int?)])
    func reads(name: String, path: String, category: Int, inside: String, year: Int?) throws {
        let names = Array(path.utf8).split(separator: UInt8(ascii: "/"))
        let placement = try #require(
            ImportPlacement(names, policy: DefaultPolicy.categories))
        #expect(placement.category.number == category, "\(name)")
        let kept = placement.inside.map { String(decoding: $0, as: UTF8.self) }
        #expect(kept.joined(separator: "/") == inside, "\(name)")
        #expect(placement.year == year, "\(name)")
    }
}
