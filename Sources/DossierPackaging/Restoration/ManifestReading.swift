internal import DossierModel

/// Reads the manifest of a bag of ours while it streams.
enum ManifestReading {
    /// The digests by the paths in the archive, as the bag writes them.
    ///
    /// - Throws: `damaged` for a line that is none.
    static func read(
        _ content: inout BagEntries.Content, _ place: String
    ) throws -> [RelativePath: ContentDigest] {
        var digests: [RelativePath: ContentDigest] = [:]
        let bytes = try content.bytes(limit: 1 << 30)
        var number = 0
        for line in bytes.split(separator: 0x0A) {
            number += 1
            guard let parsed = try? ManifestLine(line, length: 32, number: number),
                let digest = ContentDigest(raw: parsed.digest),
                let path = RelativePath(
                    bytes: BagPathEncoding.decode(Array(parsed.path), percentToo: true))
            else {
                throw BackupError(.damaged, place, detail: "manifest-sha256.txt:\(number)")
            }
            if let own = RestoreRun.path(path) { digests[own] = digest }
        }
        return digests
    }
}
