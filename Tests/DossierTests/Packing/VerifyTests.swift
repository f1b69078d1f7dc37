import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What a stranger finds in a package: nothing in an honest one, everything in another.
@Suite struct VerifyTests {
    /// An archive of which two months are packed.
    private static let packed = Result<ArchiveFixture, any Error> { try packedArchive() }

    private static func packedArchive() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.on("2026-07-02").register(try fixture.outside("2026-07-02 合同.txt", "合同"))
        try pack(fixture.on("2026-07-27"), "2026-07")
        try fixture.on("2026-07-28").register(try fixture.outside("2026-07-28 报价.txt", "报价"))
        try pack(fixture.on("2026-08-25"), "2026-08")
        return fixture
    }

    private static func pack(_ fixture: ArchiveFixture, _ month: String) throws {
        let month = try #require(YearMonth(month))
        _ = try fixture.archive().pack(PackRequest(month: month))
    }

    private func file(_ name: String) throws -> FilePath {
        try Self.packed.get().at("归档包/\(name)")
    }

    private func verify(
        _ path: FilePath, _ trust: PackageTrust = PackageTrust()
    ) throws -> PackageReport {
        try PackageVerifier(trust: trust).verify(.file(path))
    }

    private func key() throws -> VerifierKey {
        let store = try Self.packed.get().archive().store
        let origin = CheckpointOrigin(store.description).description
        let key = try Ledger(store: store).firstEvent().archiveKey
        return try #require(VerifierKey(name: origin, key: key))
    }

    private func rules(_ report: PackageReport) -> [String] {
        Set(report.findings.filter { $0.severity == .error }.map(\.rule)).sorted()
    }

    // MARK: Honest packages

    @Test(
        "Names that few tools like are verified as any other",
        arguments: ["100%\n折.txt", "回车\r合同.txt", "制表\t合同.txt", "100%25.txt", "\u{202E}反.txt"])
    func worstName(name: String) throws {
        let fixture = try ArchiveFixture().on("2026-07-02")
        try fixture.addClient()
        try fixture.save("2026/S/A/TF-S-A-201208-BJCJJTGS/02合同/\(name)", "合同")
        #expect(try fixture.registerAll().registered.count == 1)
        try Self.pack(fixture.on("2026-07-27"), "2026-07")
        let report = try verify(fixture.at("归档包/2026-07/TF-2026-07-S.tar.zst"))
        #expect(report.valid && report.documents == 1)
        #expect(report.findings.map(\.rule) == ["package-sandbox"])
    }

    static let names = [
        "2026-07/TF-2026-07-S.tar.zst", "2026-07/TF-2026-07-Z.tar.zst",
        "2026-08/TF-2026-08-S.tar.zst", "2026-08/TF-2026-08-Z.tar.zst",
    ]

    @Test("A package is valid, and proved by the key alone", arguments: names)
    func honest(name: String) throws {
        let plain = try verify(try file(name))
        #expect(plain.valid && plain.kind == .month && plain.container == .tarZstd)
        #expect(plain.authenticity == .notChecked)
        #expect(plain.findings.map(\.rule) == ["package-sandbox"])
        let proved = try verify(try file(name), PackageTrust(key: try key()))
        #expect(proved.valid && proved.authenticity == .sandbox)
        let recovery = try Ledger(store: try Self.packed.get().archive().store)
            .firstEvent().recoveryKey
        let wrong = try #require(VerifierKey(name: try key().name, key: recovery))
        let refused = try verify(try file(name), PackageTrust(key: wrong))
        #expect(!refused.valid && refused.authenticity == .failed)
    }

    /// How a package comes to lie under another name, its proof beside it still.
    static let renamings: [(String, String)] = [
        ("TF-2026-07-S.tar", "zstd -dcq $P > $N"), ("别名.tar", "zstd -dcq $P > $N"),
        ("TF-2026-07-S.tar.gz", "zstd -dcq $P | gzip > $N"), ("别名.tar.zst", "cp $P $N"),
    ]

    @Test("Its proof is found under the package's own name", arguments: renamings)
    func renamed(name: String, script: String) throws {
        let (plain, proved) = try reports(name, script)
        #expect(plain.valid && plain.authenticity == .notChecked)
        #expect(proved.valid && proved.authenticity == .sandbox, "\(proved.findings)")
    }

    @Test("A forged package under another name fails beside the true proof")
    func forgedUnderAnotherName() throws {
        let script = """
            tar --zstd -xf $P; for file in data/*/*/*/*/*/*.txt TF*/data/*/*/*/*/*/*.txt; do
            if [ -e "$file" ]; then printf x >> "$file"; fi; done; tar -cf $N TF-2026-07-S
            """
        let (_, proved) = try reports("TF-2026-07-S.tar", script)
        #expect(!proved.valid && proved.authenticity == .failed)
        #expect(rules(proved).contains("package-proof-disagrees"))
    }

    /// What is found without and with the key in what a script makes of the first package.
    private func reports(
        _ name: String, _ script: String
    ) throws -> (plain: PackageReport, proved: PackageReport) {
        let directory = try TemporaryDirectory()
        let package = try file(Self.names[0]).string
        let outcome = try Shell.run(
            "P='\(package)'; N='\(name)'; set -e; cp $P.tlog-proof .; \(script)",
            in: URL(fileURLWithPath: directory.path.string))
        #expect(outcome.status == 0, "\(outcome.output)")
        let path = directory.at(name)
        return (try verify(path), try verify(path, PackageTrust(key: try key())))
    }

    @Test("The packages of an archive are a chain")
    func chain() throws {
        let reports = try Self.names.map { try verify(try file($0)) }
        #expect(PackageChain.findings(reports) == [])
        #expect(reports.map(\.documents) == [1, 0, 1, 0])
        var changed = reports
        changed[0].digest = ContentDigest(of: [])
        let rules = Set(PackageChain.findings(changed).map(\.rule))
        #expect(rules == ["package-chain-broken", "package-chain-digest"])
    }

    @Test("A gap in the chain is told")
    func gap() throws {
        let reports = [try verify(try file(Self.names[3])), try verify(try file(Self.names[1]))]
        #expect(PackageChain.findings(reports) == [])
        var lone = reports
        lone[1].month?.description?.package = try #require(MonthPackage("TF-2026-06-Z"))
        #expect(PackageChain.findings(lone).map(\.rule) == ["package-chain-gap"])
    }

    @Test("A checkpoint that was held agrees, a forged one does not")
    func held() throws {
        let store = try Self.packed.get().archive().store
        let checkpoints = store.root.appending("_archive/ledger/main/checkpoints")
        var found = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: checkpoints.string) {
            let bytes = try #require(
                FileManager.default.contents(atPath: checkpoints.appending(name).string))
            let checkpoint = try SignedCheckpoint(bytes: Array(bytes))
            let report = try verify(try file(Self.names[1]), PackageTrust(held: checkpoint))
            #expect(report.valid, "\(name): \(report.findings)")
            if report.authenticity == .sandbox { found += 1 }
            guard checkpoint.head.size <= 5 else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            let root = Base64.text(checkpoint.head.root.bytes)
            let forged = text.replacing(root, with: Base64.text([UInt8](repeating: 7, count: 32)))
            let other = try SignedCheckpoint(bytes: Array(forged.utf8))
            let refused = try verify(try file(Self.names[1]), PackageTrust(held: other))
            #expect(rules(refused) == ["package-held-checkpoint"])
            #expect(refused.authenticity == .failed)
        }
        #expect(found > 0)
    }

    @Test("A key proves nothing of a foreign bag, and that is told")
    func foreign() throws {
        let directory = try TemporaryDirectory(["bagit.txt": "", "data": ["a": "a"]])
        let report = try PackageVerifier(trust: PackageTrust(key: try key())).verify(
            .folder(directory.path))
        #expect(report.findings.contains { $0.rule == "package-not-proved" })
        #expect(report.kind == .bag && report.authenticity == .notChecked)
    }

    // MARK: Damage

    @Test("Every flipped bit is found")
    func flippedBits() throws {
        let directory = try TemporaryDirectory()
        let name = "TF-2026-07-S.tar.zst"
        let source = try file("2026-07/\(name)").string
        for suffix in ["", ".sha256", ".tlog-proof"] {
            try FileManager.default.copyItem(
                atPath: source + suffix, toPath: directory.at(name + suffix).string)
        }
        let bytes = try #require(FileManager.default.contents(atPath: source))
        let isLong = ProcessInfo.processInfo.environment["TEST_SCALE"] != nil
        for bit in stride(from: 0, to: bytes.count * 8, by: isLong ? 1 : 211) {
            var changed = bytes
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            try changed.write(to: URL(fileURLWithPath: directory.at(name).string))
            do {
                let report = try verify(directory.at(name))
                #expect(!report.valid, "bit \(bit)")
            } catch is PackageError {}
        }
    }

    @Test("Cut off anywhere it is never valid")
    func truncated() throws {
        let directory = try TemporaryDirectory()
        let bytes = try #require(
            FileManager.default.contents(atPath: try file(Self.names[0]).string))
        let isLong = ProcessInfo.processInfo.environment["TEST_SCALE"] != nil
        for end in stride(from: 0, to: bytes.count, by: isLong ? 1 : 97) {
            let path = directory.at("TF-2026-07-S.tar.zst")
            try bytes[..<end].write(to: URL(fileURLWithPath: path.string))
            do {
                let report = try verify(path)
                #expect(!report.valid, "\(end)")
            } catch is PackageError {}
        }
    }

    // MARK: Lies

    /// What is done to an unpacked package, its manifests made to fit again, and what is found.
    static let forgeries: [(String, String, [String])] = [
        ("nothing", "true", []),
        (
            "a document changed",
            "find data -name '*.txt' -exec sh -c 'printf x >> \"$1\"' sh {} ';'",
            ["bag-oxum-wrong", "handover-disagrees"]
        ),
        (
            "a document added", "printf x > data/2026/S/new.txt",
            ["bag-oxum-wrong", "handover-unlisted"]
        ),
        (
            "a document taken out", "find data -name '*.txt' -delete",
            ["bag-oxum-wrong", "handover-file-missing"]
        ),
        (
            "personal data", "printf '{}' > data/2026/S/A/TF-S-A-201208-BJCJJTGS/persons.json",
            ["bag-oxum-wrong", "package-file-forbidden"]
        ),
        ("no list", "rm handover/*.json", ["handover-missing"]),
        ("no table", "rm handover/*.csv", ["package-part-missing"]),
        ("a cell changed", "sed -i 's/合同/假同/' handover/*.csv", ["handover-table-disagrees"]),
        ("a row gone", "sed -i '2d' handover/*.csv", ["handover-table-disagrees"]),
        (
            "a row added", "sed -n '2p' handover/*.csv >> handover/移交清册.csv",
            ["handover-table-disagrees"]
        ),
        ("another heading", "sed -i '1s/题名/名称/' handover/*.csv", ["handover-table-disagrees"]),
        (
            "wrong totals", #"sed -i 's/"items": 1$/"items": 2/' handover/*.json"#,
            ["handover-totals"]
        ),
        (
            "a broken list", #"sed -i 's/"title"/"titel"/' handover/*.json"#,
            ["handover-malformed"]
        ),
        (
            "another month", #"sed -i 's/2026-07/2026-06/' package.json"#,
            ["handover-totals", "package-description-disagrees"]
        ),
        ("no description", "rm package.json", ["package-part-missing"]),
        ("no tag manifest", "touch .untagged", ["package-part-missing"]),
    ]

    /// The same of the company's package, which tells of the ledger.
    static let histories: [(String, String, [String])] = [
        ("nothing", "true", []),
        (
            "the last line gone", "sed -i '$d' data/_archive/ledger/main/*/*",
            ["bag-oxum-wrong", "package-history-disagrees", "package-range-disagrees"]
        ),
        (
            "a line gone", "sed -i '2d' data/_archive/ledger/main/*/*",
            [
                "bag-oxum-wrong", "ledger-gap", "package-history-disagrees",
                "package-range-disagrees",
            ]
        ),
        (
            "a line changed",
            #"sed -i '2s/"via":"cli"/"via":"desk"/' data/_archive/ledger/main/*/*"#,
            ["bag-oxum-wrong", "ledger-chain", "ledger-signature", "package-history-disagrees"]
        ),
        (
            "another frontier", "printf '0\\n' > proof/frontier",
            ["package-history-disagrees", "package-previous-disagrees"]
        ),
        ("no checkpoint", "rm proof/checkpoint", ["package-part-missing"]),
        ("no checkpoint's form", "printf x > proof/checkpoint", ["package-proof-malformed"]),
        (
            "another history", "cp proof/previous-checkpoint proof/checkpoint",
            ["package-history-disagrees", "package-proof-disagrees"]
        ),
        (
            "nobody on the staff",
            #"sed -i 's/ssh-ed25519 AAAA.\{40\}/&/;s/"keys": \[/"kees": [/' data/_archive/policy/staff.json"#,
            ["bag-oxum-wrong?", "ledger-signer-unknown", "package-proof-malformed"]
        ),
    ]

    /// Unpacks with tar, edits, and makes the manifests fit with sha256sum.
    private func lie(_ name: String, _ edit: String) throws -> PackageReport {
        let directory = try TemporaryDirectory()
        let top = String(name.dropFirst(8).dropLast(8))
        let script = """
            set -e
            tar --zstd -xf '\(try file(name).string)'
            cd \(top)
            \(edit)
            find data -type f | LC_ALL=C sort | xargs -d '\\n' sha256sum > manifest-sha256.txt
            rm tagmanifest-sha256.txt
            if [ -e .untagged ]; then rm .untagged; exit; fi
            find . -type f -not -path './data/*' -not -name .tags | sed 's,^./,,' | LC_ALL=C sort |
                xargs -d '\\n' sha256sum > .tags
            mv .tags tagmanifest-sha256.txt
            """
        let outcome = try Shell.run(script, in: URL(fileURLWithPath: directory.path.string))
        #expect(outcome.status == 0, "\(outcome.output)")
        return try PackageVerifier().verify(.folder(directory.at(top)))
    }

    @Test("A package made to fit again still does not fit its list", arguments: forgeries)
    func forged(name: String, edit: String, expected: [String]) throws {
        let report = try lie(Self.names[0], edit)
        #expect(rules(report) == expected, "\(report.findings)")
    }

    @Test(
        "A company's package made to fit again still does not fit the history",
        arguments: histories)
    func forgedHistory(name: String, edit: String, expected: [String]) throws {
        let report = try lie(Self.names[3], edit)
        let optional = expected.filter { $0.hasSuffix("?") }.map { String($0.dropLast()) }
        let found = rules(report).filter { !optional.contains($0) }
        #expect(found == expected.filter { !$0.hasSuffix("?") }, "\(report.findings)")
    }

    @Test("A person is whom the lines of the range committed to")
    func person() throws {
        let edit = #"sed -i '0,/"name": "[^"]*"/s//"name": "别人"/' data/_archive/policy/staff.json"#
        #expect(try rules(lie(Self.names[1], "true")) == [])
        let found = try rules(lie(Self.names[1], edit)).filter { $0 != "bag-oxum-wrong" }
        #expect(found == ["ledger-staff-differs"])
    }
}
