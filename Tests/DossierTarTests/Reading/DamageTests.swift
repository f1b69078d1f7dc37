import DossierModel
import Testing

@testable import DossierTar

@Suite("Damaged files")
struct DamageTests {
    private static let items = [TarFile.Item("包/合同.txt", "第一条"), TarFile.Item("b", "x")]

    /// Noticed by zstd's own marks and checksum, by the reader, or by the package digest.
    ///
    /// The caller compares the digest. What is left says the same in other words (a larger window,
    /// another of several matches): the tar is the same to the byte, and only the file's digest differs.
    @Test("every bit of a package flipped")
    func flipped() throws {
        let (bytes, written) = try TarFile.write(Self.items)
        let whole = try TarFile.read(bytes)
        var noticed: [String: Int] = [:]
        for bit in 0..<bytes.count * 8 {
            var damaged = bytes
            damaged[bit / 8] ^= 1 << (bit % 8)
            do {
                let reading = try TarFile.read(damaged)
                #expect(reading.summary.fileDigest != written.fileDigest)
                if reading.summary.trailingBytes > 0 {
                    noticed["trailing", default: 0] += 1
                } else if reading.summary.digest != written.digest {
                    noticed["digest", default: 0] += 1
                } else {
                    noticed["harmless", default: 0] += 1
                    #expect(reading.items == whole.items && reading.entries == whole.entries)
                }
            } catch let error as TarError {
                noticed[error.code.rawValue, default: 0] += 1
            }
        }
        #expect(noticed.values.reduce(0, +) == bytes.count * 8)
    }

    @Test("every bit of an uncompressed tar flipped changes the digest or is refused")
    func flippedPlain() throws {
        let tar = RawTar.entry("a", [1, 2, 3]) + RawTar.end
        let digest = ContentDigest(of: tar)
        for bit in 0..<tar.count * 8 {
            var damaged = tar
            damaged[bit / 8] ^= 1 << (bit % 8)
            if let reading = try? TarFile.read(damaged) {
                #expect(reading.summary.digest != digest)
            }
        }
    }

    @Test("cut at every byte")
    func cut() throws {
        let (zstd, _) = try TarFile.write(Self.items)
        let plain = RawTar.entry("a", [1, 2, 3]) + RawTar.end
        for file in [zstd, plain, GzipSample.bytes] {
            _ = try TarFile.read(file)
            for length in 0..<file.count {
                #expect(throws: TarError.self, "\(length) of \(file.count)") {
                    try TarFile.read(Array(file[..<length]))
                }
            }
        }
    }

    @Test("what follows the end is told")
    func trailing() throws {
        let (zstd, _) = try TarFile.write(Self.items)
        let plain = RawTar.entry("a", [1, 2, 3]) + RawTar.end
        let zeros = [UInt8](repeating: 0, count: 8192)
        let cases: [(String, [UInt8], Int64)] = [
            ("nothing", plain, 0),
            ("zeros, as tar itself writes", plain + zeros, 0),
            ("a byte", plain + [1], 1),
            ("zeros and a byte", plain + zeros + [1, 0], 2),
            ("another tar", plain + plain, Int64(plain.count)),
            ("another tar in a frame of its own", zstd + (try TarFile.zstd(plain)), 2560 - 512),
            ("a byte behind the frame", zstd + [1], 1),
            ("text behind the frame", zstd + Array("garbage".utf8), 7),
            ("text behind gzip", GzipSample.bytes + Array("garbage".utf8), 7),
            ("a lone empty block", Array(plain.dropLast(512)) + plain, Int64(plain.count)),
        ]
        for (name, bytes, expected) in cases where name != "another tar in a frame of its own" {
            for piece in [1, 1000, 1 << 20] {
                let summary = try TarFile.read(bytes, piece: piece).summary
                #expect(summary.trailingBytes == expected, "\(name)")
                #expect(summary.fileDigest == ContentDigest(of: bytes), "\(name)")
            }
        }
        let joined = try TarFile.read(zstd + (try TarFile.zstd(plain)))
        #expect(joined.summary.trailingBytes == Int64(plain.count))
    }

    @Test("frames that are skipped and frames that follow are one stream")
    func frames() throws {
        let tar = RawTar.entry("a", [1, 2, 3]) + RawTar.end
        let skipped: [UInt8] = [0x5A, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 9, 9, 9]
        let file =
            skipped + (try TarFile.zstd(Array(tar[..<700]))) + skipped
            + (try TarFile.zstd(Array(tar[700...])))
        for piece in [1, 3, 1 << 20] {
            let summary = try TarFile.read(file, piece: piece).summary
            #expect(summary.digest == ContentDigest(of: tar))
            #expect(summary.trailingBytes == 0)
        }
    }
}
