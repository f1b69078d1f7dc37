import Foundation
import TestSupport
import Testing

/// Packages before tools that are not ours, and made in circumstances that are not the usual.
@Suite("Packages and strangers")
struct PackStrangersTests {
    private func office() throws -> Program {
        let program = try Office.open([
            "in": [
                "2026-03-01 合同.txt": "甲乙", "a\u{301}.txt": "nfd", "á 2.txt": "nfc",
                "very long \(String(repeating: "名", count: 60)).txt": "long", "x.txt": "",
            ]
        ])
        let registered = try program.shell(
            "dossier register \(Office.number) in/* --category 合同 --now 2026-07-02")
        #expect(registered.status == 0, "\(registered.error)")
        return program
    }

    private static let pack = "dossier pack --month 2026-07 --now 2026-07-27"
    private static let digests = "cd archive/归档包/2026-07 && cat *.sha256"

    @Test("tar, bsdtar and Python list the same names, bagit.py accepts every package")
    func strangers() throws {
        let program = try office()
        let python = PackageFolder.url.appendingPathComponent(".venv/bin/python3").path
        let outcome = try program.shell(
            """
            export LC_ALL=C.UTF-8
            # libarchive shows every name in NFC, whatever stands in the tar.
            nfc() { \(python) -c 'import sys, unicodedata
            sys.stdout.write(unicodedata.normalize("NFC", open(sys.argv[1]).read()))' "$1"; }
            \(Self.pack) > pack.out || cat pack.out
            for package in archive/归档包/2026-07/*.zst; do
              zstd -dqc "$package" > p.tar
              tar --quoting-style=literal -tf p.tar > tar.names
              bsdtar -tf p.tar > bsdtar.names
              nfc bsdtar.names > nfc.names
              \(python) -c 'import sys, tarfile
            for name in tarfile.open("p.tar").getnames(): print(name)' > python.names
              cmp tar.names python.names && nfc tar.names | cmp - nfc.names && echo same
              mkdir out && tar -C out -xf p.tar
              \(python) -m bagit --validate out/* 2> bagit.err && echo valid || cat bagit.err
              rm -r out
            done
            cd archive/归档包/2026-07 && sha256sum --quiet -c *.sha256 && echo sums
            """)
        #expect(
            outcome.output == "same\nvalid\nsame\nvalid\nsums\n",
            "\(outcome.output) \(outcome.error)")
    }

    @Test("Other locale, umask, time zone: one digest")
    func circumstances() throws {
        let program = try office()
        let outcome = try program.shell(
            """
            cp -a archive other
            (\(Self.pack)) > /dev/null
            (\(Self.digests)) > first
            mv archive packed; mv other archive
            (umask 077; export LC_ALL=C TZ=America/New_York; \(Self.pack)) > /dev/null
            (\(Self.digests)) > second
            cmp first second && wc -l < first
            """)
        #expect(outcome.output == "2\n", "\(outcome.output) \(outcome.error)")
    }

    /// Whether a file system can be mounted by a program here; elsewhere there is nothing to show.
    private static let hasFuse = FileManager.default.isWritableFile(atPath: "/dev/fuse")

    @Test("Names that the file system gives in another order: one digest", .enabled(if: hasFuse))
    func disorder() throws {
        let program = try office()
        let outcome = try program.shell(
            """
            cp -a archive other
            (\(Self.pack)) > /dev/null
            (\(Self.digests)) > first
            mv archive packed; mkdir archive
            disorderfs --reverse-dirents=yes --shuffle-dirents=yes "$PWD/other" "$PWD/archive" \
                > disorder.out || exit 9
            (\(Self.pack)) > second.out; status=$?
            (\(Self.digests)) > second
            fusermount -u archive || fusermount3 -u archive
            cmp first second && echo "$status" && wc -l < first
            """)
        #expect(outcome.output == "0\n2\n", "\(outcome.output) \(outcome.error)")
    }
}
