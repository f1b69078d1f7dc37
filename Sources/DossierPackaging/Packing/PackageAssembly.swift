internal import Crypto
internal import DossierLedger
internal import DossierModel
internal import DossierStore
internal import DossierTar

/// Writes one package to where it is wanted, in one pass over its content.
struct PackageAssembly {
    /// What was written.
    struct Written {
        /// The tar and the file.
        var tar: WrittenTar
        /// The hand-over list but for its items.
        var list: HandOverList
        /// How many items lack paper that should be there.
        var missingPaper: Int
        /// The lists of records with what is sealed in them, staged, and what they replace.
        var sealed: [(path: RelativePath, file: StagedFile, replacing: ContentDigest)]

        /// The file before any encryption.
        var content: KnownContent { KnownContent(digest: tar.fileDigest, size: tar.fileSize) }
    }

    /// Writes a package to what takes its bytes.
    typealias Fill = (_ write: @escaping (ArraySlice<UInt8>) throws -> Void) throws -> Written

    /// A large document was not what its record says, when part of it was already written.
    struct LargeDocumentDiffers: Error {
        var path: RelativePath
    }

    /// How much may be read ahead, in bytes.
    private static let ahead = 4 << 20

    let session: WritingSession
    let plan: PackagePlan
    let replay: RangeReplay
    let threads: Int
    let allowed: [String]
    let differences: DifferencePolicy
    /// Told after every file how many bytes of payload are written; what it throws ends the work.
    let progress: (_ bytes: Int64) throws -> Void

    /// Writes the package.
    ///
    /// - Parameters:
    ///   - sink: Takes the file.
    ///   - distrusted: Large documents that differed once.
    /// - Returns: what was written.
    /// - Throws: ``LargeDocumentDiffers``, and what reading, writing and `progress` met.
    func write(
        to sink: @escaping (ArraySlice<UInt8>) throws -> Void, distrusted: Set<RelativePath>
    ) throws -> Written {
        let store = session.store
        let queue = BoundedQueue<PackPiece>(limit: Self.ahead)
        let source = PackSource(
            store: store, plan: plan, replay: replay, queue: queue, distrusted: distrusted,
            differences: differences)
        ReadingThread.start(source.run)
        defer { queue.close() }
        let bag = try BagWriter(
            folder: plan.package.folder, time: plan.time, threads: threads,
            manifest: session.scratch()
        ) { try sink($0) }
        try bag.addTag(PackageDescription.path, description.document)
        var handOver = try HandOverWriter(
            emptyList, language: store.description.language
        ) { try session.scratch() }
        var sealed: [(path: RelativePath, file: StagedFile, replacing: ContentDigest)] = []
        while let piece = try queue.pop() {
            if case .sealed(let path, let bytes, let old) = piece {
                sealed.append((path, try session.stage(bytes), old))
            } else {
                try add(piece, bag, &handOver)
            }
            try progress(bag.oxum.bytes)
        }
        try handOver.write(to: bag)
        for proof in plan.company?.proofs ?? [] { try bag.addTag(proof.path, proof.bytes) }
        return Written(
            tar: try bag.finish(information), list: handOver.list,
            missingPaper: handOver.missingPaper.count, sealed: sealed)
    }

    private func add(
        _ piece: PackPiece, _ bag: BagWriter, _ handOver: inout HandOverWriter
    ) throws {
        switch piece {
        case .file(let place, let bytes, let digest, let item):
            try bag.add(place.path, bytes, digest: digest)
            if let item { try handOver.add(item) }
        case .large(let place, let path, let item):
            try addLarge(place, path, item, bag)
            try handOver.add(item)
        case .item(let item): try handOver.add(item)
        case .missingPaper(let paper): try handOver.add(paper)
        case .tombstone(let record): handOver.list.tombstones.append(record)
        case .hold(let hold): handOver.add(hold)
        case .leftOut(let document): handOver.list.changedWhilePacking.append(document)
        case .later(let change): handOver.list.laterThanRange.append(change)
        case .ledger(let place, let size): try addLedger(place, size, bag)
        case .sealed: break
        }
    }

    private func addLarge(
        _ place: PackedPath, _ path: RelativePath, _ item: HandOverItem, _ bag: BagWriter
    ) throws {
        guard let content = item.content else { return }
        do {
            let reader = try session.store.open(path)
            guard reader.status.size == content.size else {
                throw LargeDocumentDiffers(path: path)
            }
            try bag.begin(place.path, size: Int64(content.size))
            guard try copy(reader, to: bag) == content.digest else {
                throw LargeDocumentDiffers(path: path)
            }
            try bag.end(digest: content.digest)
        } catch let error as StoreError {
            guard error.code == .notFound || error.code == .changedWhileRead else { throw error }
            throw LargeDocumentDiffers(path: path)
        }
    }

    private func copy(_ reader: ContentReader, to bag: BagWriter) throws -> ContentDigest {
        var hash = SHA256()
        var buffer = [UInt8](repeating: 0, count: ContentReader.pieceLength)
        while true {
            let count = try reader.read(into: &buffer)
            guard count > 0 else { return ContentDigest(hash.finalize()) }
            hash.update(data: buffer[..<count])
            try bag.write(buffer[..<count])
            try progress(bag.oxum.bytes + reader.position)
        }
    }

    private func addLedger(
        _ place: PackedPath, _ size: Int64, _ bag: BagWriter
    ) throws {
        var hash = SHA256()
        try bag.begin(place.path, size: size)
        try LedgerExtract(store: session.store, range: plan.range).forEachLine { line in
            let text = line + [0x0A]
            hash.update(data: text)
            try bag.write(text[...])
        }
        try bag.end(digest: ContentDigest(hash.finalize()))
    }

    // MARK: What the package says of itself

    private var archive: ArchiveDescription { session.store.description }

    private var description: PackageDescription {
        PackageDescription(
            package: plan.package,
            archive: PackageDescription.Origin(
                id: archive.id, company: archive.company, sandbox: archive.sandbox,
                origin: CheckpointOrigin(archive).description),
            due: plan.due, range: plan.range, rangeTime: plan.time, previous: plan.previous,
            own: plan.company == nil ? nil : plan.own?.events)
    }

    private var emptyList: HandOverList {
        var list = HandOverList(package: plan.package)
        list.allowed = allowed
        list.withoutSubmission = plan.company?.withoutSubmission ?? []
        list.nilReturns = plan.company?.nilReturns ?? []
        list.packages = plan.company?.packages ?? []
        if plan.company != nil { list.holds = plan.holds }
        return list
    }

    private var information: [BagInformation.Item] {
        [
            .init("Source-Organization", archive.companyName),
            .init("External-Identifier", plan.package.description),
            .init("Internal-Sender-Identifier", archive.id.description),
            .init("Bagging-Date", plan.time.date.description),
        ]
    }
}
