import Crypto
import DossierModel
import Testing

@testable import DossierTar

@Suite("The bytes depend on nothing but the content")
struct SameBytesTests {
    private static let items: [TarFile.Item] =
        Names.all.map { TarFile.Item($0.bytes, Array($0.what.utf8)) }
        + [TarFile.Item(Array("big".utf8), TarFile.noise(5 << 20))]

    @Test("the package digest is this one, whatever the host, locale, time zone and umask")
    func known() throws {
        let items = Names.all.map { TarFile.Item($0.bytes, Array($0.what.utf8)) }
        let (_, written) = try TarFile.write(items)
        #expect(
            written.digest.description
                == "44b24652aff353f81050e62e3eb346ebdc215bb30dd76768542b89135b8278d8")
    }

    @Test("the number of threads and the pieces of writing change nothing")
    func threads() throws {
        let (one, first) = try TarFile.write(Self.items, threads: 1)
        for (threads, piece) in [(0, 100_000), (2, 1 << 20), (3, 7919), (4, 511)] {
            let (other, result) = try TarFile.write(Self.items, threads: threads, piece: piece)
            #expect(other == one, "\(threads) threads, pieces of \(piece)")
            #expect(result == first)
        }
    }

    @Test("both digests are of what they say")
    func digests() throws {
        let (bytes, written) = try TarFile.write([TarFile.Item("a", "b")])
        let tar = RawTar.header("a", size: 1) { block in
            block.replaceSubrange(136..<147, with: "15300172030".utf8)
            block.replaceSubrange(329..<336, with: "0000000".utf8)
            block.replaceSubrange(337..<344, with: "0000000".utf8)
        }
        let whole = tar + RawTar.padded([98]) + RawTar.end
        #expect(written.digest == ContentDigest(of: whole))
        #expect(written.fileDigest == ContentDigest(of: bytes))
        #expect(written.size == Int64(whole.count))
    }
}
