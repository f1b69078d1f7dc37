internal import Crypto

/// The digests of one content by several algorithms, taken while it streams.
struct DigestSet {
    private var md5: Insecure.MD5?
    private var sha1: Insecure.SHA1?
    private var sha224: SHA224?
    private var sha256: SHA256?
    private var sha384: SHA384?
    private var sha512: SHA512?

    /// Takes digests by these algorithms.
    init(_ algorithms: some Sequence<DigestAlgorithm>) {
        for algorithm in algorithms {
            switch algorithm {
            case .md5: md5 = Insecure.MD5()
            case .sha1: sha1 = Insecure.SHA1()
            case .sha224: sha224 = SHA224()
            case .sha256: sha256 = SHA256()
            case .sha384: sha384 = SHA384()
            case .sha512: sha512 = SHA512()
            }
        }
    }

    /// Takes the next bytes.
    mutating func update(_ bytes: ArraySlice<UInt8>) {
        sha256?.update(data: bytes)
        sha512?.update(data: bytes)
        md5?.update(data: bytes)
        sha1?.update(data: bytes)
        sha384?.update(data: bytes)
        sha224?.update(bytes)
    }

    /// Every digest of all bytes taken, in the order of ``DigestAlgorithm/allCases``.
    func finalize() -> [(algorithm: DigestAlgorithm, digest: [UInt8])] {
        var digests: [(DigestAlgorithm, [UInt8])] = []
        if let md5 { digests.append((.md5, Array(md5.finalize()))) }
        if let sha1 { digests.append((.sha1, Array(sha1.finalize()))) }
        if let sha224 { digests.append((.sha224, sha224.finalize())) }
        if let sha256 { digests.append((.sha256, Array(sha256.finalize()))) }
        if let sha384 { digests.append((.sha384, Array(sha384.finalize()))) }
        if let sha512 { digests.append((.sha512, Array(sha512.finalize()))) }
        return digests
    }
}
