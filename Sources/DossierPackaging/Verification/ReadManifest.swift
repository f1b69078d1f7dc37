/// A manifest as it was read: digests and the numbers of the paths they are for.
struct ReadManifest: Sendable {
    /// The most manifests of a bag that are looked at.
    static let most = 32

    /// Whether it lists the payload or the tag files.
    let kind: BagNames.ManifestKind
    /// The name of the file.
    let name: [UInt8]
    /// The algorithm's name, as the file's name has it.
    let algorithmName: String
    /// The algorithm; nil for one that is not known.
    let algorithm: DigestAlgorithm?
    /// The numbers of the paths, as they are written.
    private(set) var paths: [UInt32] = []
    private var digests: [UInt8] = []
    /// The faults of its lines, a few of them.
    private(set) var faults: [TagFileFault] = []
    private(set) var faultCount = 0
    private var lines = TagLines(longest: ManifestLine.longest)

    /// A manifest that is about to be read.
    init(_ name: [UInt8], kind: BagNames.ManifestKind, algorithm: String) {
        self.name = name
        self.kind = kind
        algorithmName = algorithm
        self.algorithm = DigestAlgorithm(named: algorithm)
    }

    /// The digest of an entry.
    func digest(_ index: Int) -> ArraySlice<UInt8> {
        let length = algorithm?.length ?? 0
        return digests[(index * length)..<((index + 1) * length)]
    }

    /// Takes the next bytes of the file.
    mutating func feed(_ piece: ArraySlice<UInt8>, _ files: inout FileTable) {
        var lines = lines
        lines.feed(piece) { take($0, $1, &files) }
        self.lines = lines
    }

    /// Takes what stands behind the last line end.
    mutating func finish(_ files: inout FileTable) {
        var lines = lines
        lines.finish { take($0, $1, &files) }
        self.lines = TagLines(longest: 0)
    }

    private mutating func take(
        _ line: ArraySlice<UInt8>?, _ number: Int, _ files: inout FileTable
    ) {
        guard let algorithm else { return }
        guard let line else {
            note(TagFileFault(.tooLong, line: number))
            return
        }
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
        do throws(TagFileFault) {
            let read = try ManifestLine(line, length: algorithm.length, number: number)
            paths.append(UInt32(truncatingIfNeeded: files.insert(read.path)))
            digests += read.digest
        } catch {
            note(error)
        }
    }

    private mutating func note(_ fault: TagFileFault) {
        faultCount += 1
        if faults.count < 20 { faults.append(fault) }
    }
}
