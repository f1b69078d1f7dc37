import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Random archives with the worst names come back byte for byte.
@Suite struct BackupPropertyTests {
    /// Names as `printf` writes them.
    private static let names = [
        "a b.txt", "100%%.txt", "%%41.txt", "tab\\tend", "quote\\042s", "back\\134slash",
        "\\346\\226\\207.txt", "\\377\\376raw", "e\\314\\201.txt", "\\303\\251.txt", "-dash",
        "line\\nfeed", "~$lock", "x.tmp", "\\360\\237\\230\\200", "$(id)", "dot.", " lead",
        "CON", "\\343\\200\\200", ".hidden", "\\001bell", "manifest-sha256.txt", "backup.json",
    ]

    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 31
        }
    }

    /// Writes, changes and removes some files of the archive.
    private func disturb(_ fixture: ArchiveFixture, _ random: inout Generator) throws {
        let folders = ["待归档/S", "待归档/M/unter", "2026/S/A/\(ArchiveFixture.number)/16其他"]
        var script = "set -e\n"
        for _ in 0..<Int.random(in: 3...12, using: &random) {
            let folder = folders.randomElement(using: &random) ?? folders[0]
            let name = Self.names.randomElement(using: &random) ?? "x"
            let path = "\"\(folder)/$(printf -- '\(name)')\""
            let size = [0, 1, 511, 512, 513, 70_000].randomElement(using: &random) ?? 0
            let time = Int.random(in: 0...2_000_000_000, using: &random)
            script += """
                mkdir -p '\(folder)'
                \(Bool.random(using: &random) ? "rm -f \(path)" : "")
                head -c \(size) /dev/zero | tr '\\0' '\(Int.random(in: 1...9, using: &random))' > \(path)
                touch -d @\(time).\(Int.random(in: 0...999_999_999, using: &random)) \(path)

                """
        }
        let outcome = try Shell.run(script, in: URL(fileURLWithPath: fixture.root.string))
        #expect(outcome.status == 0)
    }

    @Test("A full and an incremental backup of a random archive", arguments: 1...6)
    func roundTrip(seed: Int) throws {
        var random = Generator(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try disturb(fixture, &random)
        let first = try fixture.listing(fixture.root)
        let full = try fixture.backUp()
        #expect(full.skipped.isEmpty)
        try disturb(fixture, &random)
        let second = try fixture.listing(fixture.root)
        let later = try fixture.backUp()
        #expect(later.entry.kind == .incremental)
        let sources = [full.path, later.path].shuffled(using: &random)
        try fixture.restore(sources, into: "newest")
        #expect(try fixture.listing(fixture.directory.at("newest")) == second)
        try fixture.restore([full.path], into: "oldest")
        #expect(try fixture.listing(fixture.directory.at("oldest")) == first)
    }

    /// Some documents with the worst names, registered in a month.
    private func work(
        _ fixture: ArchiveFixture, _ month: Int, _ random: inout Generator
    ) throws {
        let folder = fixture.at("2026/S/A/\(ArchiveFixture.number)/02合同")
        var script = "set -e\n"
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let name = Self.registrable.randomElement(using: &random) ?? "x"
            // A sealed document stays: a name is used once.
            script += """
                p="2026-0\(month)-02 \(Int.random(in: 0...999_999, using: &random)) $(printf -- '\(name)')"
                head -c \(Int.random(in: 0...3_000, using: &random)) /dev/urandom > "$p"
                touch -d 2026-0\(month)-02 "$p"

                """
        }
        let outcome = try Shell.run(script, in: URL(fileURLWithPath: folder.string))
        #expect(outcome.status == 0, "\(outcome.output)")
        try fixture.on("2026-0\(month)-03").registerAll()
    }

    /// Names that no rule keeps from being registered.
    private static let registrable = names.filter { !$0.hasPrefix("~") && $0 != "x.tmp" }

    @Test("The packages of random months, in random order", arguments: 1...3)
    func months(seed: Int) throws {
        var random = Generator(state: UInt64(seed) &* 0xD1B5_4A32_D192_ED03)
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        for month in 7...9 {
            if Bool.random(using: &random) { try work(fixture, month, &random) }
            try fixture.on("2026-0\(month)-28").pack("2026-0\(month)")
        }
        let found = try Shell.run(
            "find 归档包 -name '*.tar.zst'", in: URL(fileURLWithPath: fixture.root.string)
        ).output.split(separator: "\n").map { fixture.at(String($0)).string }
        let report = try fixture.on("2026-09-29").restore(found.shuffled(using: &random))
        #expect(report.skipped.isEmpty)
        let compared = try Shell.run(
            """
            cd archive && find 2026 -type f -path '*/02合同/*' -print0 | sort -z > ../held
            cd ../restored && { test -d 2026 && find 2026 -type f -path '*/02合同/*' -print0; } | sort -z > ../back
            cmp ../held ../back && cd ../archive && xargs -0 -r sha256sum < ../held > ../sums
            cd ../restored && { test ! -s ../sums || sha256sum --quiet -c ../sums; }
            """, in: URL(fileURLWithPath: fixture.directory.path.string))
        #expect(compared.status == 0, "\(compared.output)")
    }
}
