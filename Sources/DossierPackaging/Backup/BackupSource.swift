internal import Crypto
internal import DossierModel
internal import DossierStore

/// Reads what a backup will hold ahead of whoever writes it, and passes over what did not change.
struct BackupSource: Sendable {
    /// Up to how many bytes a file is held in memory.
    static let held: Int64 = 2 << 20
    /// How often a file that changes while it is read is tried.
    private static let attempts = 3
    private static let batch = 512
    /// The length of the parts in which a large file is handed on, in bytes.
    private static let part = 512 << 10

    let store: Store
    let survey: BackupSurvey
    let queue: BoundedQueue<BackupPiece>
    /// Large files that changed while they were copied, and are left out.
    let distrusted: Set<RelativePath>

    /// Whoever wrote wants no more.
    private struct Unwanted: Error {}

    /// Reads everything.
    func run() {
        queue.finish(Result { try readAll() })
    }

    private func readAll() throws {
        var rows: [InventoryRow] = []
        rows.reserveCapacity(Self.batch)
        for file in survey.files {
            if let row = unchanged(file) {
                rows.append(row)
            } else if !distrusted.contains(file.path), let piece = try read(file, &rows) {
                try give(piece)
            }
            if rows.count >= Self.batch {
                try give(.rows(rows))
                rows.removeAll(keepingCapacity: true)
            }
        }
        try give(.rows(rows))
    }

    /// The row of a file that is as the full backup has it, by its status.
    private func unchanged(_ file: BackupSurvey.Found) -> InventoryRow? {
        guard file.isUnchanged, let digest = known(file) else { return nil }
        return row(file, file.isDigestOnly ? .digestOnly : .base, digest)
    }

    /// What the full backup holds of a file.
    private func known(_ file: BackupSurvey.Found) -> ContentDigest? {
        file.known.flatMap { survey.base?.digest(at: $0) }
    }

    private func row(
        _ file: BackupSurvey.Found, _ state: InventoryRow.State, _ digest: ContentDigest
    ) -> InventoryRow {
        InventoryRow(
            file.path, state, size: file.status.size, modified: file.status.modified,
            digest: digest)
    }

    /// Reads a file; one that is not wanted here becomes a row.
    private func read(
        _ file: BackupSurvey.Found, _ rows: inout [InventoryRow]
    ) throws -> BackupPiece? {
        let outcome = Self.trying { () throws(StoreError) in try readOnce(file) }
        switch outcome {
        case .success(.piece(let piece)): return piece
        case .success(.row(let row)): rows.append(row)
        case .success(.large(let file)): try stream(file, &rows)
        // It went while the archive was walked.
        case .failure(let error) where error.code == .notFound: break
        case .failure(let error):
            rows.append(
                InventoryRow(
                    file.path, .skipped, size: file.status.size,
                    modified: file.status.modified, reason: error.code.rawValue))
        }
        return nil
    }

    /// Hands on a large file part by part, digested on the way.
    private func stream(
        _ file: BackupSurvey.Found, _ rows: inout [InventoryRow]
    ) throws {
        let opened = Result { () throws(StoreError) in try store.open(file.path) }
        guard case .success(let reader) = opened else {
            if case .failure(let error) = opened, error.code != .notFound {
                rows.append(
                    InventoryRow(file.path, .skipped, reason: error.code.rawValue))
            }
            return
        }
        var found = file
        found.status = reader.status
        try give(.begin(found))
        var hash = SHA256()
        do {
            var buffer = [UInt8](repeating: 0, count: Self.part)
            while case let count = try reader.read(into: &buffer), count > 0 {
                hash.update(data: buffer[..<count])
                try give(.part(Array(buffer[..<count])))
            }
        } catch let error as StoreError where error.place == file.path.description {
            return try give(.changed(file.path))
        }
        try give(.end(ContentDigest(hash.finalize())))
    }

    private enum Reading {
        case large(BackupSurvey.Found)
        case piece(BackupPiece)
        case row(InventoryRow)
    }

    private static func trying<Value>(
        _ body: () throws(StoreError) -> Value
    ) -> Result<Value, StoreError> {
        var result = Result { () throws(StoreError) in try body() }
        for _ in 1..<attempts {
            guard case .failure(let error) = result, error.code == .changedWhileRead else { break }
            result = Result { () throws(StoreError) in try body() }
        }
        return result
    }

    private func readOnce(_ file: BackupSurvey.Found) throws(StoreError) -> Reading {
        let known = known(file)
        let reader = try store.open(file.path)
        var found = file
        found.status = reader.status
        let isLarge = found.status.size > Self.held
        if file.isDigestOnly { return .row(row(found, .digestOnly, try reader.digest())) }
        guard isLarge else {
            let bytes = try reader.bytes(limit: Int(Self.held))
            let digest = ContentDigest(of: bytes)
            if known == digest { return .row(row(found, .base, digest)) }
            return .piece(.file(row(found, .here, digest), bytes, found.status))
        }
        if let known, file.known.map({ survey.base?.size(at: $0) }) == found.status.size {
            let digest = try reader.digest()
            if known == digest { return .row(row(found, .base, digest)) }
        }
        return .large(found)
    }

    private func give(_ piece: BackupPiece) throws {
        guard queue.push(piece, weight: piece.weight) else { throw Unwanted() }
    }
}
