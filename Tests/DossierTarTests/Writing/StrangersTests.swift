import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import DossierTar

@Suite("Other programs")
struct StrangersTests {
    private static let hasBsdtar = ["/usr/bin/bsdtar", "/bin/bsdtar"].contains {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    private let folder: TemporaryDirectory
    private let items = Names.all.map { TarFile.Item($0.bytes, Array($0.what.utf8)) }

    init() throws {
        folder = try TemporaryDirectory()
        let (bytes, _) = try TarFile.write(items)
        try HostFiles.write(folder.at("p.tar.zst"), bytes)
    }

    private func run(_ script: String) throws -> Shell.Outcome {
        try Shell.run(script, in: URL(fileURLWithPath: folder.path.string))
    }

    /// Every file below a folder, as raw bytes.
    private func extracted() throws -> [[UInt8]] {
        let script = "cd out && find . -type f -print0 > ../names"
        #expect(try run(script).status == 0)
        let names = try Data(contentsOf: URL(fileURLWithPath: folder.at("names").string))
        return names.split(separator: 0).map { Array($0.dropFirst(2)) }
            .sorted { $0.lexicographicallyPrecedes($1) }
    }

    private var expected: [[UInt8]] {
        items.map(\.name).sorted { $0.lexicographicallyPrecedes($1) }
    }

    @Test("GNU tar unpacks every name, in any locale", arguments: ["C", "C.UTF-8"])
    func gnu(locale: String) throws {
        let outcome = try run("mkdir out && LC_ALL=\(locale) tar --zstd -xf p.tar.zst -C out 2>&1")
        #expect(outcome.status == 0, "\(outcome.output)")
        // The one name that is not UTF-8 is marked as POSIX says, which GNU tar remarks upon.
        let remarks = outcome.output.split(separator: "\n")
        #expect(remarks.allSatisfy { $0.hasSuffix("keyword 'hdrcharset'") })
        #expect(try extracted() == expected)
    }

    /// libarchive makes NFC of what it reads, so both forms of one name become one file.
    @Test("bsdtar unpacks every name", .enabled(if: hasBsdtar))
    func bsdtar() throws {
        let outcome = try run("mkdir out && LC_ALL=C.UTF-8 bsdtar -xf p.tar.zst -C out 2>&1")
        #expect(outcome.status == 0, "\(outcome.output)")
        let decomposed = Array("cafe\u{301}.txt".utf8)
        #expect(try extracted() == expected.filter { $0 != decomposed })
    }

    @Test("Python's tarfile lists every name and reads every content")
    func python() throws {
        let script = """
            import os, sys, tarfile
            with tarfile.open("p.tar") as tar, open("listed", "wb") as out:
                for member in tar:
                    assert member.isreg() and member.mode == 0o644 and member.mtime == \(TarFile.time)
                    assert (member.uid, member.gid, member.uname, member.gname) == (0, 0, "", "")
                    out.write(os.fsencode(member.name) + b"\\0" + tar.extractfile(member).read() + b"\\0")
            """
        try HostFiles.write(folder.at("list.py"), Array(script.utf8))
        let outcome = try run("zstd -qd p.tar.zst && PYTHONUTF8=1 python3 list.py")
        #expect(outcome.status == 0, "\(outcome.output)")
        let listed = try Data(contentsOf: URL(fileURLWithPath: folder.at("listed").string))
        var expected: [UInt8] = []
        for item in items { expected += item.name + [0] + item.content + [0] }
        #expect(Array(listed) == expected)
    }

    @Test(
        "what GNU tar writes is read in each of its formats",
        arguments: ["gnu", "oldgnu", "pax", "posix", "ustar", "v7"])
    func formats(format: String) throws {
        let long = String(repeating: "d", count: 90) + "/" + String(repeating: "f", count: 90)
        let name = format == "v7" ? "short" : long
        let outcome = try run(
            """
            mkdir -p "in/$(dirname \(name))" && printf abc > in/\(name) && ln -s target in/l
            tar --format=\(format) -cf x.tar -C in . && gzip -k x.tar && zstd -q x.tar 2>&1
            """)
        #expect(outcome.status == 0, "\(outcome.output)")
        for (file, compression) in [
            ("x.tar", TarCompression.none), ("x.tar.gz", .gzip), ("x.tar.zst", .zstd),
        ] {
            let file = try FileDescriptor.open(folder.at(file), .readOnly)
            defer { try? file.close() }
            var reader = TarReader { try file.nextTarBlock() }
            var found: [[UInt8]: TarEntry.Kind] = [:]
            while let entry = try reader.next() { found[entry.path] = entry.kind }
            #expect(found[Array("./\(name)".utf8)] == .file)
            #expect(found[Array("./l".utf8)] == .symbolicLink)
            let summary = try reader.summary()
            #expect(summary.compression == compression)
            #expect(summary.trailingBytes == 0)
        }
    }
}
