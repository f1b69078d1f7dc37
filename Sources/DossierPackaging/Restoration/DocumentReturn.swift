internal import Crypto
public import DossierLedger
public import DossierModel
public import DossierStore
public import SystemPackage

/// Puts one document back from a backup or a package, when its digest is that of its record (design
/// §3.5).
public struct DocumentReturn {
    /// What came of it.
    public struct Report: Sendable {
        /// The document.
        public var path: RelativePath
        /// Its record.
        public var record: RecordID
        /// Where the bytes lie now that lay there; nil where nothing did.
        public var displaced: RelativePath?
        /// How many bytes the document has.
        public var bytes: Int
        /// The number of the event.
        public var sequence: Int
    }

    private let session: WritingSession

    /// The return by the person of a session.
    public init(session: WritingSession) {
        self.session = session
    }

    /// The volume in which a document lies.
    ///
    /// - Throws: `noRecord` where the path is in none.
    public static func volume(_ path: RelativePath) throws(BackupError) -> Volume {
        let names = path.names
        guard names.count > 4,
            let folder = RelativePath(
                bytes: Array(names.prefix(4).joined(separator: [UInt8(ascii: "/")]))),
            let volume = Volume(path: folder)
        else { throw BackupError(.noRecord, path.description) }
        return volume
    }

    /// Puts a document back.
    ///
    /// - Parameters:
    ///   - path: The document, below the root.
    ///   - sources: Backups and packages, of which the newest that holds the document is taken.
    ///   - opening: The private keys that open them, where they are encrypted.
    ///   - action: `documentRepaired` puts it in the place of what is there; `documentRestored` only
    ///     where nothing is.
    ///   - facts: What the event says besides: of the approval.
    ///   - progress: Told how many bytes of the source were read.
    /// - Returns: what was done.
    /// - Throws: ``BackupError``; what reading and writing met.
    public func putBack(
        _ path: RelativePath, from sources: [FilePath], _ opening: Opening? = nil,
        as action: EventAction, facts: [EventFact: String] = [:],
        progress: @escaping (Int64) throws -> Void = { _ in }
    ) throws -> Report {
        let store = session.store
        let volume = try Self.volume(path)
        let list: RecordList? = try store.documentIfPresent(volume.path(.records))
        guard let list, let inside = path.relative(to: volume.path),
            let record = list.records.last(where: { $0.path == inside }),
            let version = record.current, let digest = version.digest
        else { throw BackupError(.noRecord, path.description) }
        guard record.tombstone == nil else { throw BackupError(.destroyed, path.description) }
        let present = try self.present(path)
        if let present {
            guard present != digest else { throw BackupError(.isSound, path.description) }
            guard action == .documentRepaired else {
                throw BackupError(.inTheWay, path.description)
            }
        } else if action == .documentRepaired {
            throw BackupError(.gone, path.description)
        }
        let file = try find(
            digest, size: Int64(version.size), path, bags(sources, opening), progress)
        var changes = ChangeSet()
        var displaced: RelativePath?
        if let present {
            try checkHolds()
            let place = try quarantine(record, present)
            changes.place(try copy(path, present), at: place)
            changes.place(file, at: path, expecting: .digest(present))
            displaced = place
        } else {
            changes.place(file, at: path)
        }
        let events = try session.commit(
            changes,
            [
                EventDraft(
                    action,
                    subjects: [
                        .dossier: list.dossier.description, .record: record.id.description,
                    ],
                    facts: [.version: "\(version.number)", .year: "\(volume.year)"]
                        .merging(facts) { own, _ in own })
            ])
        return Report(
            path: path, record: record.id, displaced: displaced, bytes: version.size,
            sequence: events.first?.sequence ?? 0)
    }

    /// Asks the holds, as everything does that puts content away; what lies there is kept in
    /// quarantine, where nothing but a disposal list removes it, so that none of them loses anything.
    private func checkHolds() throws {
        let guardian = HoldGuard(
            try VouchedHolds.read(in: session.store), on: session.actingDay)
        _ = try guardian.permit(.restoreOverwrite) { _ in true }
    }

    private func present(_ path: RelativePath) throws(StoreError) -> ContentDigest? {
        guard try session.store.status(path) != nil else { return nil }
        return try session.store.digest(of: path).digest
    }

    /// A copy of what lies there, to be kept.
    private func copy(_ path: RelativePath, _ digest: ContentDigest) throws -> StagedFile {
        let reader = try session.store.open(path)
        return try session.stage { sink in
            try reader.forEachPiece { piece throws(StoreError) in try sink.write(piece) }
            return (KnownContent(digest: digest, size: reader.position), ())
        }.file
    }

    /// Where the displaced bytes are kept.
    private func quarantine(_ record: Record, _ digest: ContentDigest) throws -> RelativePath {
        let name = "\(record.id)-\(digest.description.prefix(16))"
        for number in 0...999 {
            let again = number == 0 ? "" : "-\(number)"
            guard let place = RelativePath("\(Layout.quarantine.text ?? "")/\(name)\(again)"),
                try session.store.status(place) == nil
            else { continue }
            return place
        }
        throw BackupError(.inTheWay, Layout.quarantine.description)
    }

    /// The sources, newest first.
    private func bags(_ sources: [FilePath], _ opening: Opening?) throws -> [RestoreSource] {
        let archive = session.store.description.id
        return try sources.map { source in
            let bag = try RestoreSource(source, opening)
            guard bag.archive.id == archive else {
                throw BackupError(.twoArchives, bag.place, detail: "\(archive)")
            }
            return bag
        }.sorted { ($0.events, $0.time, $0.name) > ($1.events, $1.time, $1.name) }
    }

    /// Stages the content with that digest, wherever in the sources it lies.
    private func find(
        _ digest: ContentDigest, size: Int64, _ path: RelativePath, _ bags: [RestoreSource],
        _ progress: @escaping (Int64) throws -> Void
    ) throws -> StagedFile {
        for bag in bags {
            if let file = try find(digest, size: size, bag, progress) { return file }
        }
        throw BackupError(
            .nothingFound, path.description, detail: bags.map(\.place).joined(separator: ", "))
    }

    private func find(
        _ digest: ContentDigest, size: Int64, _ bag: RestoreSource,
        _ progress: @escaping (Int64) throws -> Void
    ) throws -> StagedFile? {
        var found: StagedFile?
        let session = session
        try bag.entries().forEach(isDigested: false, progress: progress) { entry, content in
            guard found == nil, content.size == size, RestoreRun.path(entry) != nil else { return }
            var hash = SHA256()
            let (file, staged) = try session.stage { sink in
                while let piece = try content.next() {
                    hash.update(data: piece)
                    try sink.write(piece)
                }
                let staged = ContentDigest(hash.finalize())
                return (KnownContent(digest: staged, size: size), staged)
            }
            if staged == digest { found = file }
        }
        return found
    }
}
