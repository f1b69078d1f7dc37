internal import DossierModel
internal import SystemPackage

/// The folder in which one transaction gathers its files before the commit.
final class StagingArea {
    /// From how many files on they are flushed together, where the file system can do that.
    static let batch = 32

    let transaction: TransactionID
    private let root: RootDirectory
    private let directory: OpenHandle
    private var count = 0
    private var hasUnflushed = false

    init(_ root: RootDirectory) throws(StoreError) {
        self.root = root
        transaction = TransactionID(random: root.system.randomBytes(16))
        try root.makeDirectories(Layout.staging)
        try root.makeDirectory(transaction.staging)
        directory = try root.openDirectory(transaction.staging)
    }

    /// Stages bytes.
    func add(_ bytes: [UInt8]) throws(StoreError) -> (number: Int, content: KnownContent) {
        let (number, file) = try newFile()
        try file.write(bytes[...])
        try file.checkLength(Int64(bytes.count))
        try flush(file)
        return (number, KnownContent(of: bytes))
    }

    /// Stages a copy of a file from outside.
    ///
    /// - Throws: `changedWhileRead` when it grows, shrinks or is written to meanwhile; `notFound`
    ///   when it is gone; or what reading and writing met.
    func copy(_ path: FilePath) throws(StoreError) -> StagedFile {
        let place = VisibleText.of(path.string)
        let opened = try located(place, .open) { () throws(Errno) in
            try root.system.open(path, .read)
        }
        let source = try ContentReader(
            OpenHandle(opened, root.system), place: place, isLocal: false, root.system)
        let (number, file) = try newFile()
        let content = try FileCopy(source: source, target: file, root).copy()
        try file.checkLength(content.size)
        try located(file.place, .write) { () throws(Errno) in
            try root.system.setModified(file.handle.descriptor, source.status.modified)
        }
        try flush(file)
        return StagedFile(
            digest: content.digest, size: content.size, modified: source.status.modified,
            transaction: transaction, number: number)
    }

    /// Stages what a closure writes.
    func fill<Value>(
        _ fill: (FileSink) throws -> (content: KnownContent, value: Value)
    ) throws -> (file: StagedFile, value: Value) {
        let (number, file) = try newFile()
        let (told, value) = try fill(FileSink(file))
        try file.checkLength(told.size)
        try file.synchronize()
        if !root.fileSystem.isLocal {
            // A mount may say yes and keep something else.
            let back = try file.readBack(isLocal: false)
            guard try back.digest() == told.digest else {
                throw StoreError(.replacementNotKept, file.place, .write)
            }
        }
        let staged = StagedFile(
            digest: told.digest, size: told.size, modified: 0, transaction: transaction,
            number: number)
        return (staged, value)
    }

    /// A file that is never placed.
    func scratch() -> ScratchFile {
        ScratchFile(isLocal: root.fileSystem.isLocal) { () throws(StoreError) in
            try self.newFile().1
        }
    }

    private func newFile() throws(StoreError) -> (Int, NewFile) {
        count += 1
        let name = RelativePath(stringLiteral: "\(count)")
        let place = transaction.staged(count).description
        return (count, try NewFile(name, in: directory, place: place, root.system))
    }

    private func flush(_ file: NewFile) throws(StoreError) {
        guard count > Self.batch, root.fileSystem.isLocal else { return try file.synchronize() }
        hasUnflushed = true
    }

    /// Writes the journal beside the staged files, and makes all of it lasting.
    func seal(_ journal: Journal) throws(StoreError) {
        let place = transaction.preparedJournal.description
        let file = try NewFile("journal.json", in: directory, place: place, root.system)
        let bytes = journal.document
        // What cannot be read again would stand in the way of every later writer.
        guard bytes.count <= Store.documentLimit else {
            throw StoreError(
                .tooLarge, place, .write, details: ["limit": "\(Store.documentLimit)"])
        }
        guard (try? Journal(document: bytes)) == journal else {
            throw StoreError(.journalCorrupt, place, .write)
        }
        try file.write(bytes[...])
        try file.checkLength(Int64(bytes.count))
        if hasUnflushed, try !root.synchronizeFileSystem() { try flushOneByOne() }
        try file.synchronize()
        try root.system.synchronizeNames(directory, transaction.staging.description)
        try root.synchronizeDirectory(Layout.staging)
    }

    private func flushOneByOne() throws(StoreError) {
        for number in 1...count {
            let path = transaction.staged(number)
            let handle = try root.open(path, .read)
            try located(path.description, .synchronize) { () throws(Errno) in
                try root.system.synchronize(handle.descriptor)
            }
        }
    }

    /// Renames the journal to the place where it counts: the commit.
    func publish() throws(StoreError) {
        let work = try root.openDirectory(Layout.work)
        try root.system.renameNew(
            Array("journal.json".utf8), in: directory, to: Layout.journal.lastName, in: work,
            place: Layout.journal.description)
        guard try root.isRenamed(Layout.journal) else {
            throw StoreError(.replacementNotKept, Layout.journal.description, .rename)
        }
    }

    /// Whether the journal still lies here, so that it is certain that nothing was committed.
    func holdsJournal() throws(StoreError) -> Bool {
        try root.status(transaction.preparedJournal) != nil
    }

    /// Removes what a transaction left that was carried out, its journal last, by which the next
    /// writer knows that it was.
    func clear() {
        for entry in (try? root.entries(transaction.staging)) ?? []
        where entry.name != TransactionID.doneName {
            if let path = transaction.staging.appending(name: entry.name) {
                guard (try? root.removeTree(path)) != nil else { return }
            }
        }
        discard()
    }

    /// Removes everything that was gathered; what cannot be removed the next writer discards.
    func discard() {
        try? root.removeTree(transaction.staging)
    }
}
