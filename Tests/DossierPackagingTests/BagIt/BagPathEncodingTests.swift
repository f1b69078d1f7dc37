import Testing

@testable import DossierPackaging

@Suite("Names in manifests")
struct BagPathEncodingTests {
    static let names: [(String, String, String)] = [
        ("plain", "data/合同.txt", "data/合同.txt"),
        ("percent", "data/100%.txt", "data/100%25.txt"),
        ("what looks encoded", "data/a%0Ab", "data/a%250Ab"),
        ("line feed", "data/a\nb", "data/a%0Ab"),
        ("carriage return", "data/a\rb", "data/a%0Db"),
        ("both", "data/a\r\nb", "data/a%0D%0Ab"),
    ]

    @Test("Three bytes are encoded, and come back", arguments: names)
    func roundTrip(name: String, path: String, written: String) {
        let encoded = BagPathEncoding.encode(Array(path.utf8))
        #expect(String(decoding: encoded, as: UTF8.self) == written)
        let meant = BagPathEncoding.candidates(encoded, version: .newest).first
        #expect(meant == Array(path.utf8))
    }

    @Test("Older versions mean a percent sign as it stands, and CR and LF encoded")
    func older() {
        let version = BagVersion(major: 0, minor: 97)
        let candidates = { (text: String) in
            BagPathEncoding.candidates(Array(text.utf8), version: version)
                .map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(candidates("data/100%25.txt").first == "data/100%25.txt")
        #expect(candidates("data/100%25.txt").contains("data/100%.txt"))
        #expect(candidates("data/a%0ab").first == "data/a\nb")
        #expect(candidates("data/a%0ab").contains("data/a%0ab"))
    }
}
