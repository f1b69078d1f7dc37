/// The files of a package by their paths: whether they are there, how long, and their digests.
struct FileTable: Sendable {
    /// What is known of one path.
    struct File: Sendable {
        /// The length in bytes; -1 while nothing of that path came.
        var size: Int64 = -1
        /// Which digests were taken, a bit each in the order of ``DigestAlgorithm/allCases``.
        var algorithms: UInt8 = 0
        /// Where the digests stand.
        var digests = 0
        /// Which manifests list the path, a bit each.
        var manifests: UInt32 = 0

        /// Whether there is a file of that path.
        var isThere: Bool { size >= 0 }
    }

    private(set) var paths = PathTable()
    private var files: [File] = []
    private var digests: [UInt8] = []

    /// How many paths there are, also of files that are not.
    var count: Int { paths.count }

    /// The number of a path; nil when neither a file nor a manifest named it.
    func find(_ path: some Collection<UInt8>) -> Int? { paths.find(path) }

    /// The path of a number.
    func path(_ number: Int) -> ArraySlice<UInt8> { paths[number] }

    /// What is known of a path.
    subscript(_ number: Int) -> File {
        get { files[number] }
        set { files[number] = newValue }
    }

    /// The number of a path, added where it is new.
    mutating func insert(_ path: some Collection<UInt8>) -> Int {
        let (number, isNew) = paths.insert(path)
        if isNew { files.append(File()) }
        return number
    }

    /// Notes a file that was read to its end.
    mutating func add(_ number: Int, size: Int64, _ taken: DigestSet) {
        files[number].size = size
        files[number].digests = digests.count
        files[number].algorithms = 0
        for (algorithm, digest) in taken.finalize() {
            files[number].algorithms |= Self.bit(algorithm)
            digests += digest
        }
    }

    /// The digest of a file; nil when it was not taken.
    func digest(_ number: Int, _ algorithm: DigestAlgorithm) -> ArraySlice<UInt8>? {
        let file = files[number]
        guard file.isThere, file.algorithms & Self.bit(algorithm) != 0 else { return nil }
        var start = file.digests
        for other in DigestAlgorithm.allCases {
            if other == algorithm { return digests[start..<(start + algorithm.length)] }
            if file.algorithms & Self.bit(other) != 0 { start += other.length }
        }
        return nil
    }

    private static func bit(_ algorithm: DigestAlgorithm) -> UInt8 {
        1 << UInt8(DigestAlgorithm.allCases.firstIndex(of: algorithm) ?? 7)
    }
}
