import DossierModel

/// Everything that one pass over a bag tells, entry by entry, in whatever order they come.
///
/// It holds paths and digests, the small files whole, and never a document.
struct BagInspection: Sendable {
    /// What was found wrong so far.
    var findings = PackageFindings()
    /// The files, and what manifests say of them.
    var files = FileTable()
    /// The manifests in the order in which they came.
    private(set) var manifests: [ReadManifest] = []
    /// Small files that are read as a whole, by their paths.
    private(set) var texts: [RelativePath: [UInt8]] = [:]
    /// The lines of fetch.txt.
    private(set) var fetch = FetchList()
    /// The top directory, of a tar.
    private(set) var top = TopDirectory()
    /// How many files and bytes the payload has.
    private(set) var payload = BagInformation.Oxum(bytes: 0, files: 0)
    /// Whether there is a directory `data`.
    private(set) var hasPayload = false
    /// What only packages of an archive have.
    private(set) var month = MonthInspection()

    private let fixed: Algorithms?
    /// Whether it is a folder, which has no top directory.
    let isFolder: Bool
    private var current: Current?

    /// What is done with the content of the present entry.
    private enum Sink {
        case nothing
        case text(RelativePath, limit: Int)
        case manifest(Int)
        case fetch
        case month(MonthInspection.Part)
    }

    private struct Current {
        let number: Int
        let isPayload: Bool
        let sink: Sink
        var digests: DigestSet
        var size: Int64 = 0
        var text: [UInt8] = []
    }

    /// An inspection.
    ///
    /// - Parameters:
    ///   - algorithms: Which digests to take; nil where the manifests are not known before.
    ///   - isFolder: Whether paths come from a folder, and have no top directory.
    init(algorithms: Algorithms? = nil, isFolder: Bool = false) {
        fixed = algorithms
        self.isFolder = isFolder
    }

    /// Which digests are taken of what comes now.
    var algorithms: Algorithms {
        fixed ?? (month.isDescribed ? .own : .likely)
    }

    // MARK: Entries

    /// Begins an entry; its content follows where it is a file.
    mutating func begin(_ name: [UInt8], kind: EntryKind) {
        guard let path = path(of: name, kind: kind) else { return }
        guard !path.isEmpty else {
            // The top directory, or what would take its place when it is unpacked.
            if kind == .file { findings.add(.nameTwice, name) }
            if kind != .file, kind != .directory {
                findings.add(.entryKind, name, ["kind": kind.rawValue])
            }
            return
        }
        let isData = path.elementsEqual(BagNames.payload.bytes)
        if kind == .directory {
            hasPayload = hasPayload || isData
            return
        }
        guard kind == .file else {
            findings.add(.entryKind, path, ["kind": kind.rawValue])
            return
        }
        let isPayload = BagNames.isPayload(path)
        hasPayload = hasPayload || isPayload
        let number = files.insert(path)
        if files[number].isThere {
            findings.add(.nameTwice, path)
            // The first one counts; unpacking would leave the last, so neither is trusted.
            return
        }
        let taken = isPayload ? algorithms.payload : algorithms.tags
        current = Current(
            number: number, isPayload: isPayload, sink: sink(for: path),
            digests: DigestSet(taken))
    }

    /// The path of an entry in the bag; nil where it must not be looked at.
    private mutating func path(of name: [UInt8], kind: EntryKind) -> [UInt8]? {
        if isFolder { return name }
        switch EntryName.cut(name) {
        case .failure(let error):
            findings.add(.nameUnsafe, name, ["why": error.fault.rawValue])
            return nil
        case .success(let cut):
            switch top.place(cut, kind: kind) {
            case .inside(let path): return path
            case .outside:
                findings.add(
                    .severalTops, name, ["top": VisibleText.of(top.name ?? [])])
                return nil
            }
        }
    }

    private mutating func sink(for path: [UInt8]) -> Sink {
        if let manifest = BagNames.manifest(path) {
            guard manifests.count < ReadManifest.most else {
                findings.add(.tooMuch, path, ["limit": "\(ReadManifest.most)"])
                return .nothing
            }
            manifests.append(
                ReadManifest(path, kind: manifest.kind, algorithm: manifest.algorithm))
            return .manifest(manifests.count - 1)
        }
        guard let relative = RelativePath(bytes: path) else { return .nothing }
        if relative == BagNames.fetch { return .fetch }
        if let limit = Self.texts[relative] { return .text(relative, limit: limit) }
        return MonthInspection.part(relative).map(Sink.month) ?? .nothing
    }

    /// The small files that are read as a whole, and how long they may be.
    private static let texts: [RelativePath: Int] = [
        BagNames.declaration: BagDeclaration.longest + 1,
        BagNames.information: BagInformation.longest + 1,
        BagNames.oldInformation: BagInformation.longest + 1,
    ].merging(MonthInspection.texts) { $1 }

    /// Takes the next bytes of the content of the present entry.
    mutating func content(_ piece: ArraySlice<UInt8>) {
        guard current != nil else { return }
        current?.digests.update(piece)
        current?.size += Int64(piece.count)
        switch current?.sink {
        case .text(_, let limit):
            let room = limit - (current?.text.count ?? limit)
            current?.text.append(contentsOf: piece.prefix(max(0, room)))
        case .manifest(let index): manifests[index].feed(piece, &files)
        case .fetch: fetch.feed(piece, &files)
        case .month(let part): month.feed(piece, part, &files)
        case .nothing, nil: break
        }
    }

    /// Ends the present entry.
    ///
    /// - Parameter isWhole: False when the content broke off; then it is as if it were not there.
    mutating func end(isWhole: Bool = true) {
        guard let entry = current else { return }
        current = nil
        guard isWhole else { return }
        files.add(entry.number, size: entry.size, entry.digests)
        if entry.isPayload {
            payload.files += 1
            payload.bytes += entry.size
        }
        switch entry.sink {
        case .text(let path, _):
            texts[path] = entry.text
            if path == PackageDescription.path { month.describe(entry.text) }
        case .manifest(let index): manifests[index].finish(&files)
        case .fetch: fetch.finish(&files)
        case .month(let part): month.finish(part)
        case .nothing: break
        }
    }
}
