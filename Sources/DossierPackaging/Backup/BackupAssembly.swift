internal import Crypto
internal import DossierModel
internal import DossierStore
internal import DossierTar

/// Writes one backup, in one pass over what it holds.
struct BackupAssembly {
    /// What was written.
    struct Written {
        var tar: WrittenTar
        /// The file as it is stored, which an encrypted tar is not.
        var stored: KnownContent
        /// How many files can be restored with it, and how many bytes they have.
        var documents = 0
        var bytes: Int64 = 0
        /// What could not be read.
        var skipped: [InventoryRow] = []
        /// How many files could not be read; links and devices are no files.
        var unread: Int {
            let kinds = Set(FileKind.allCases.map(\.rawValue))
            return skipped.count { !kinds.contains($0.reason ?? "") }
        }
        /// What is to be remembered of the files.
        var memory: BackupMemory.Draft
    }

    /// A large file changed while it was copied, when part of it was already written.
    struct LargeFileChanged: Error {
        var path: RelativePath
    }

    /// How much may be read ahead, in bytes.
    private static let ahead = 4 << 20

    let store: Store
    let survey: BackupSurvey
    let description: BackupDescription
    let threads: Int
    let scratch: () throws -> ScratchFile
    /// Files that were changed no earlier than this, by either clock, may change once more unseen.
    let freshSince: Int64
    let progress: (_ bytes: Int64) throws -> Void

    /// Writes the backup.
    ///
    /// - Parameters:
    ///   - sink: Takes the file, as it is to lie in the folder.
    ///   - distrusted: Large files that are left out.
    /// - Returns: what was written.
    /// - Throws: ``LargeFileChanged``, and what reading, writing and `progress` met.
    func write(
        to sink: @escaping TarWriter.Sink, distrusted: Set<RelativePath>
    ) throws -> Written {
        let queue = BoundedQueue<BackupPiece>(limit: Self.ahead)
        let source = BackupSource(
            store: store, survey: survey, queue: queue, distrusted: distrusted)
        ReadingThread.start(source.run)
        defer { queue.close() }
        let bag = try BagWriter(
            folder: RelativePath(description.name) ?? "backup", time: description.made,
            threads: threads, manifest: scratch(), sink: sink)
        try bag.addTag(BackupDescription.path, description.document)
        var inventory = Inventory(file: try scratch())
        var memory = BackupMemory.Draft(try scratch())
        while let piece = try queue.pop() {
            switch piece {
            case .rows(let rows): for row in rows { try inventory.add(row) }
            case .file(let row, let bytes, let status):
                guard let digest = row.digest else { continue }
                try bag.add(
                    PackedPath(row.path).path, bytes, digest: digest, modified: row.modified)
                try inventory.add(row)
                try note(row.path, status, digest, &memory)
            case .large(let file): try add(file, bag, &inventory, &memory)
            }
            try progress(bag.oxum.bytes)
        }
        try addRest(distrusted, &inventory)
        try inventory.flush()
        try memory.flush()
        let file = inventory.file
        try bag.addTag(BackupDescription.inventory, size: file.size) { try file.forEachPiece($0) }
        let tar = try bag.finish(information)
        return Written(
            tar: tar, stored: KnownContent(digest: tar.fileDigest, size: tar.fileSize),
            documents: inventory.documents,
            bytes: inventory.bytes, skipped: inventory.skipped, memory: memory)
    }

    private func note(
        _ path: RelativePath, _ status: FileStatus, _ digest: ContentDigest,
        _ memory: inout BackupMemory.Draft
    ) throws {
        guard survey.base == nil else { return }
        let isSettled = max(status.modified, status.changed) < freshSince
        try memory.note(path, status, digest, isSettled: isSettled)
    }

    private func addRest(
        _ distrusted: Set<RelativePath>, _ inventory: inout Inventory
    ) throws {
        for path in distrusted.sorted() {
            try inventory.add(InventoryRow(path, .skipped, reason: "changedWhileRead"))
        }
        for (path, reason) in survey.skipped {
            try inventory.add(InventoryRow(path, .skipped, reason: reason))
        }
        for path in survey.emptyFolders { try inventory.add(InventoryRow(path, .folder)) }
    }

    private func add(
        _ file: BackupSurvey.Found, _ bag: BagWriter, _ inventory: inout Inventory,
        _ memory: inout BackupMemory.Draft
    ) throws {
        let opened = Result { () throws(StoreError) in try store.open(file.path) }
        guard case .success(let reader) = opened else {
            if case .failure(let error) = opened, error.code != .notFound {
                try inventory.add(
                    InventoryRow(file.path, .skipped, reason: error.code.rawValue))
            }
            return
        }
        var hash = SHA256()
        let status = reader.status
        try bag.begin(PackedPath(file.path).path, size: status.size, modified: status.modified)
        do {
            var buffer = [UInt8](repeating: 0, count: ContentReader.pieceLength)
            while case let count = try reader.read(into: &buffer), count > 0 {
                hash.update(data: buffer[..<count])
                try bag.write(buffer[..<count])
                try progress(bag.oxum.bytes + reader.position)
            }
        } catch let error as StoreError where error.place == file.path.description {
            throw LargeFileChanged(path: file.path)
        } catch let error as TarError where error.code == .sizeDiffers {
            throw LargeFileChanged(path: file.path)
        }
        let digest = ContentDigest(hash.finalize())
        try bag.end(digest: digest)
        try inventory.add(
            InventoryRow(
                file.path, .here, size: status.size, modified: status.modified, digest: digest))
        try note(file.path, status, digest, &memory)
    }

    private var information: [BagInformation.Item] {
        [
            .init("Source-Organization", store.description.companyName),
            .init("External-Identifier", description.name),
            .init("Internal-Sender-Identifier", store.description.id.description),
            .init("Bagging-Date", description.made.date.description),
        ]
    }

    /// The inventory while it is written.
    private struct Inventory {
        let file: ScratchFile
        var documents = 0
        var bytes: Int64 = 0
        var skipped: [InventoryRow] = []
        private var line: [UInt8] = []

        init(file: ScratchFile) {
            self.file = file
        }

        mutating func add(_ row: InventoryRow) throws {
            row.append(to: &line)
            switch row.state {
            case .here, .base:
                documents += 1
                bytes += row.size
            case .skipped: skipped.append(row)
            case .digestOnly, .folder: break
            }
            if line.count > 64 << 10 { try flush() }
        }

        mutating func flush() throws {
            try file.write(line)
            line.removeAll(keepingCapacity: true)
        }
    }
}
