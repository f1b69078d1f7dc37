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
        var large: Large?
        while let piece = try queue.pop() {
            switch piece {
            case .rows(let rows): for row in rows { try inventory.add(row) }
            case .file(let row, let bytes, let status):
                guard let digest = row.digest else { continue }
                try bag.add(
                    PackedPath(row.path).path, bytes, digest: digest, modified: row.modified)
                try inventory.add(row)
                try note(row.path, status, digest, &memory)
            case .begin(let file): large = try Large(file, in: bag)
            case .part(let bytes): try large?.add(bytes)
            case .changed(let path): throw LargeFileChanged(path: path)
            case .end(let digest):
                guard let file = try large?.end(digest) else { continue }
                large = nil
                try inventory.add(file.row(digest))
                try note(file.path, file.status, digest, &memory)
            }
            try progress(bag.oxum.bytes + (large?.written ?? 0))
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

    /// A file that is too large for memory, while it is written.
    private struct Large {
        private let file: BackupSurvey.Found
        private let bag: BagWriter
        private(set) var written: Int64 = 0

        init(_ file: BackupSurvey.Found, in bag: BagWriter) throws {
            self.file = file
            self.bag = bag
            try bag.begin(
                PackedPath(file.path).path, size: file.status.size,
                modified: file.status.modified)
        }

        mutating func add(_ bytes: [UInt8]) throws {
            try noticing { try bag.write(bytes[...]) }
            written += Int64(bytes.count)
        }

        func end(_ digest: ContentDigest) throws -> BackupSurvey.Found {
            try noticing { try bag.end(digest: digest) }
            return file
        }

        /// What has another length than it had was changed.
        private func noticing(_ work: () throws -> Void) throws {
            do {
                try work()
            } catch let error as TarError where error.code == .sizeDiffers {
                throw LargeFileChanged(path: file.path)
            }
        }
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

extension BackupSurvey.Found {
    /// The row of a file that lies in this backup.
    fileprivate func row(_ digest: ContentDigest) -> InventoryRow {
        InventoryRow(
            path, .here, size: status.size, modified: status.modified, digest: digest)
    }
}
