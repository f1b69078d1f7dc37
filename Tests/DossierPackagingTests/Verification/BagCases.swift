import Testing

@testable import DossierPackaging

/// Bags whose name is what is expected of them: `valid/…`, or the rule that they break.
struct BagCase: Sendable, CustomTestStringConvertible {
    let name: String
    let make: @Sendable () -> SampleBag

    init(_ name: String, _ make: @escaping @Sendable () -> SampleBag) {
        self.name = name
        self.make = make
    }

    var testDescription: String { name }

    /// The rules that must be found, and no others.
    var expected: [String] {
        name.hasPrefix("valid/")
            ? []
            : [String(name.split(separator: "/")[1])]
    }

    /// Whether a folder is taken for a bag at all.
    var isKnownByDeclaration: Bool { !expected.contains("bag-declaration-missing") }

    static func spoiled(
        _ version: String = "1.0", _ algorithms: [DigestAlgorithm] = [.sha256],
        settles: Bool = true, _ spoil: (inout SampleBag) -> Void
    ) -> SampleBag {
        var bag = SampleBag(version: version, algorithms)
        spoil(&bag)
        if settles, algorithms == [.sha256] { bag.settle() }
        return bag
    }

    static let valid: [BagCase] = plain + OldBags.valid

    private static let plain: [BagCase] =
        ["0.93", "0.94", "0.95", "0.96", "0.97", "1.0"].map { version in
            BagCase("valid/basic \(version)") {
                SampleBag(
                    version: version,
                    information: version < "0.96" ? "package-info.txt" : "bag-info.txt")
            }
        }
        + DigestAlgorithm.allCases.map { algorithm in
            BagCase("valid/\(algorithm)") { SampleBag([algorithm]) }
        } + [
            BagCase("valid/two manifests") { SampleBag([.md5, .sha512]) },
            BagCase("valid/upper-case digests") {
                spoiled { $0.change("manifest-sha256.txt") { uppercased($0) } }
            },
            BagCase("valid/asterisk") {
                spoiled { $0.change("manifest-sha256.txt") { $0.replacing("  ", with: " *") } }
            },
            BagCase("valid/tabs") {
                spoiled { $0.change("manifest-sha256.txt") { $0.replacing("  ", with: "\t") } }
            },
            BagCase("valid/dot and slash") {
                spoiled {
                    $0.change("manifest-sha256.txt") { $0.replacing(" data/", with: " ./data/") }
                }
            },
            BagCase("valid/carriage returns") {
                spoiled { bag in
                    for path in ["manifest-sha256.txt", "bag-info.txt", "bagit.txt"] {
                        bag.change(path) { $0.replacing("\n", with: "\r\n") }
                    }
                }
            },
            BagCase("valid/no tag manifest") {
                spoiled(settles: false) { $0.remove("tagmanifest-sha256.txt") }
            },
            BagCase("valid/no bag-info") { spoiled { $0.remove("bag-info.txt") } },
            BagCase("valid/0.97 in one manifest of two") {
                spoiled("0.97", [.sha256, .md5], settles: false) { bag in
                    bag.change("manifest-md5.txt") { String($0.split(separator: "\n")[0]) }
                    bag.remove("tagmanifest-md5.txt")
                    bag.remove("tagmanifest-sha256.txt")
                }
            },
            BagCase("valid/percent, encoded") {
                SampleBag(payload: ["100%.txt": "x", "a%0Ab": "y"]) {
                    $0.replacing("%", with: "%25")
                }
            },
            BagCase("valid/0.97 percent as it stands") {
                SampleBag(version: "0.97", payload: ["100%.txt": "x", "50%25": "y"])
            },
            BagCase("valid/line feed in a name") {
                SampleBag(payload: ["a\nb": "x"]) { $0.replacing("\n", with: "%0A") }
            },
            BagCase("valid/long lines and labels of bag-info") {
                spoiled {
                    $0.change("bag-info.txt") {
                        $0 + "Contact-Name: 甲\n  乙\n\tc\nContact-Name: d\n"
                    }
                }
            },
        ]

    private static func uppercased(_ text: String) -> String {
        text.split(separator: "\n").map { line in
            line.prefix(64).uppercased() + line.dropFirst(64) + "\n"
        }.joined()
    }

    static let invalid: [BagCase] = spoiledOnes + OldBags.invalid

    private static let spoiledOnes: [BagCase] = [
        BagCase("invalid/bag-declaration-missing/1") { spoiled { $0.remove("bagit.txt") } },
        BagCase("invalid/bag-declaration-malformed/blank before the colon") {
            spoiled { $0.change("bagit.txt") { $0.replacing("Version:", with: "Version :") } }
        },
        BagCase("invalid/bag-declaration-malformed/byte order mark") {
            spoiled { $0.change("bagit.txt") { "\u{FEFF}" + $0 } }
        },
        BagCase("invalid/bag-declaration-malformed/third line") {
            spoiled { $0.change("bagit.txt") { $0 + "More: x\n" } }
        },
        BagCase("invalid/bag-version-unsupported/2.0") { SampleBag(version: "2.0") },
        BagCase("invalid/bag-file-missing/payload") { spoiled { $0.remove("data/b/c.txt") } }
            .alsoWrongSum,
        BagCase("invalid/bag-file-missing/tag") {
            spoiled(settles: false) { $0.remove("bag-info.txt") }
        },
        BagCase("invalid/bag-file-unlisted/1") { spoiled { $0.add("data/new.txt", "") } }
            .alsoWrongSum,
        BagCase("invalid/bag-digest-mismatch/payload") {
            spoiled { $0.change("data/甲.txt") { _ in "乙" } }
        },
        BagCase("invalid/bag-digest-mismatch/tag") {
            spoiled(settles: false) { $0.change("bag-info.txt") { $0 + "A: b\n" } }
        },
        BagCase("invalid/bag-oxum-wrong/1") {
            spoiled { $0.change("bag-info.txt") { _ in "Payload-Oxum: 4.1\n" } }
        },
        BagCase("invalid/bag-oxum-wrong/no number") {
            spoiled { $0.change("bag-info.txt") { _ in "Payload-Oxum: many\n" } }
        },
        BagCase("invalid/bag-information-malformed/1") {
            spoiled { $0.change("bag-info.txt") { $0 + "no colon\n" } }
        },
        BagCase("invalid/bag-manifest-malformed/1") {
            spoiled { $0.change("manifest-sha256.txt") { $0 + "zz  data/x\n" } }
        },
        BagCase("invalid/bag-manifest-twice/1") {
            spoiled { $0.change("manifest-sha256.txt") { $0 + $0 } }
        },
        BagCase("invalid/bag-manifest-outside/payload manifest lists a tag file") {
            spoiled {
                $0.change("manifest-sha256.txt") {
                    $0 + String(repeating: "0", count: 64) + "  bagit.txt\n"
                }
            }
        },
        BagCase("invalid/bag-manifest-incomplete/one of two") {
            spoiled("1.0", [.sha256, .md5], settles: false) { bag in
                bag.change("manifest-md5.txt") { String($0.split(separator: "\n")[0]) + "\n" }
                bag.remove("tagmanifest-md5.txt")
                bag.remove("tagmanifest-sha256.txt")
            }
        },
        BagCase("invalid/bag-algorithm-unknown/1") {
            spoiled { $0.add("manifest-sha3256.txt", "00  data/x\n") }
        },
        BagCase("invalid/bag-fetch-malformed/1") { spoiled { $0.add("fetch.txt", "x\n") } },
        BagCase("invalid/bag-file-not-fetched/1") {
            spoiled { bag in
                bag.remove("data/b/c.txt")
                bag.remove("bag-info.txt")
                bag.add("fetch.txt", "https://example.org/c 1 data/b/c.txt\n")
            }
        },
        BagCase("invalid/package-name-unsafe/parent in a manifest") {
            spoiled {
                $0.change("manifest-sha256.txt") {
                    $0 + String(repeating: "0", count: 64) + "  data/../../etc/passwd\n"
                }
            }
        },
        BagCase("invalid/package-name-unsafe/absolute in fetch.txt") {
            spoiled { $0.add("fetch.txt", "https://example.org/c - /etc/passwd\n") }
        },
        BagCase("invalid/package-name-twins/case") {
            SampleBag(payload: ["A.txt": "1", "a.TXT": "2"])
        },
        BagCase("invalid/package-name-twins/normal form") {
            SampleBag(payload: ["e\u{301}.txt": "1", "\u{E9}.txt": "2"])
        },
        BagCase("invalid/bag-name-normalised/1") {
            SampleBag(payload: ["e\u{301}.txt": "1"]) {
                $0.replacing("e\u{301}", with: "\u{E9}")
            }
        },
        BagCase("invalid/bag-name-encoding/a percent sign as it stands") {
            SampleBag(payload: ["50%25.txt": "1"])
        },
    ]

    private var alsoWrongSum: BagCase {
        let make = make
        return BagCase(name) {
            var bag = make()
            bag.remove("bag-info.txt")
            bag.settle()
            return bag
        }
    }
}
