@testable import DossierPackaging

/// Bags of every version of BagIt, made by the habits of its day.
enum OldBags {
    static let versions = ["0.93", "0.94", "0.95", "0.96", "0.97", "1.0"]

    private static func information(_ version: String) -> String {
        version < "0.96" ? "package-info.txt" : "bag-info.txt"
    }

    private static func bag(
        _ version: String, _ algorithms: [DigestAlgorithm] = [.sha256],
        payload: KeyValuePairs<String, String> = ["甲.txt": "甲", "b/c.txt": "c"],
        _ change: (inout SampleBag) -> Void = { _ in }, encode: (String) -> String = { $0 }
    ) -> SampleBag {
        var bag = SampleBag(
            version: version, algorithms, payload: payload, encode: encode,
            information: information(version))
        change(&bag)
        if algorithms == [.sha256] { bag.settle() }
        return bag
    }

    /// A change of every manifest and tag file but bagit.txt.
    private static func rewritten(
        _ version: String, _ change: @escaping (String) -> String
    ) -> SampleBag {
        bag(version) { bag in bag.change("manifest-sha256.txt", change) }
    }

    static let valid: [BagCase] = versions.flatMap { algorithms($0) + habits($0) }

    private static func algorithms(_ version: String) -> [BagCase] {
        [DigestAlgorithm.md5, .sha1, .sha256, .sha512].map { algorithm in
            BagCase("valid/\(version) \(algorithm)") { bag(version, [algorithm]) }
        }
    }

    private static func habits(_ version: String) -> [BagCase] {
        [
            BagCase("valid/\(version) several manifests") { bag(version, [.md5, .sha1, .sha512]) },
            BagCase("valid/\(version) CR LF everywhere") {
                bag(version) { bag in
                    for path in ["bagit.txt", "manifest-sha256.txt", information(version)] {
                        bag.change(path) { $0.replacing("\n", with: "\r\n") }
                    }
                }
            },
            BagCase("valid/\(version) asterisk") {
                rewritten(version) { $0.replacing("  ", with: " *") }
            },
            BagCase("valid/\(version) dot and slash") {
                rewritten(version) { $0.replacing(" data/", with: " ./data/") }
            },
            BagCase("valid/\(version) asterisk, dot and slash") {
                rewritten(version) { $0.replacing("  data/", with: " *./data/") }
            },
            BagCase("valid/\(version) fetched") {
                bag(version) {
                    $0.add("fetch.txt", "https://example.org/c 1 data/b/c.txt\n")
                }
            },
            BagCase("valid/\(version) fetched, length unknown") {
                bag(version) {
                    $0.add("fetch.txt", "https://example.org/c - data/b/c.txt\n")
                }
            },
            BagCase("valid/\(version) percent by its version") {
                bag(
                    version, payload: ["100%.txt": "x"],
                    encode: { version == "1.0" ? $0.replacing("%", with: "%25") : $0 })
            },
            BagCase("valid/\(version) line feed") {
                bag(
                    version, payload: ["a\nb": "x"],
                    encode: { $0.replacing("\n", with: "%0A") })
            },
        ]
    }

    static let invalid: [BagCase] = versions.flatMap(spoiled)

    private static func spoiled(_ version: String) -> [BagCase] {
        [
            BagCase("invalid/bag-declaration-malformed/\(version) byte order mark") {
                bag(version) { $0.change("bagit.txt") { "\u{FEFF}" + $0 } }
            },
            BagCase("invalid/bag-oxum-wrong/\(version)") {
                bag(version) { $0.add(information(version), "Payload-Oxum: 5.2\n") }
            },
            BagCase("invalid/bag-file-not-fetched/\(version) holey") {
                bag(version) { bag in
                    bag.remove("data/b/c.txt")
                    bag.remove(information(version))
                    bag.add("fetch.txt", "https://example.org/c 1 data/b/c.txt\n")
                }
            },
            BagCase("invalid/bag-digest-mismatch/\(version) tag file") {
                var broken = bag(version)
                broken.change(information(version)) { $0 + "Contact-Name: x\n" }
                return broken
            },
            BagCase("invalid/bag-digest-mismatch/\(version) payload") {
                bag(version) { $0.change("data/b/c.txt") { _ in "d" } }
            },
        ]
    }
}
