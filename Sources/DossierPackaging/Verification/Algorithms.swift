/// Which digests are taken of the files of a package.
struct Algorithms: Sendable, Equatable {
    /// Those of payload files.
    var payload: [DigestAlgorithm]
    /// Those of tag files.
    var tags: [DigestAlgorithm]

    /// What our own packages use.
    static let own = Algorithms(payload: [.sha256], tags: [.sha256])

    /// What a foreign tar's manifests are likely to use; they may stand behind the payload.
    static let likely = Algorithms(
        payload: [.sha256, .sha512, .md5, .sha1], tags: [.sha256, .sha512, .md5, .sha1])

    /// What these manifests use, by the names of their files.
    init(manifests names: some Sequence<[UInt8]>) {
        payload = []
        tags = []
        for name in names {
            guard let manifest = BagNames.manifest(name),
                let algorithm = DigestAlgorithm(named: manifest.algorithm)
            else { continue }
            switch manifest.kind {
            case .payload: payload.append(algorithm)
            case .tag: tags.append(algorithm)
            }
        }
        payload = Set(payload).sorted()
        tags = Set(tags).sorted()
    }

    private init(payload: [DigestAlgorithm], tags: [DigestAlgorithm]) {
        self.payload = payload
        self.tags = tags
    }

    /// Whether these take every digest that others would.
    func covers(_ other: Algorithms) -> Bool {
        Set(payload).isSuperset(of: other.payload) && Set(tags).isSuperset(of: other.tags)
    }
}
