internal import DossierModel

/// Which file of a volume belongs to which of its records, by the rules of the index.
///
/// 1. A record whose path holds its bytes is settled.
/// 2. A record whose path is empty, or holds another's bytes, takes a file with its own bytes from
///    elsewhere in the volume: it was moved. That repeats, so that a → b, b → c is two moves.
/// 3. Records that changed places are moves as well, not versions.
/// 4. A record whose path holds other bytes was changed. One at whose path something lies that was
///    not read stays as it is: whether it was moved or changed is seen when it can be read.
/// 5. A record whose path differs from a file's only in Unicode form or case was changed there.
/// 6. What is left of the records is missing, what is left of the files is new.
struct VolumeComparison {
    /// The records whose document lies elsewhere now, by where.
    private(set) var moves: [RelativePath: RecordID] = [:]
    /// The records whose document was saved anew, by its path.
    private(set) var versions: [RelativePath: Record] = [:]
    /// The records whose document is nowhere in the volume.
    private(set) var missing: [Record] = []
    /// The files that need nothing.
    private(set) var settled: Set<RelativePath> = []

    private let files: [RelativePath: ContentDigest]
    private let unread: Set<RelativePath>
    private var byDigest: [ContentDigest: [RelativePath]] = [:]
    private var owned: Set<RelativePath> = []
    /// The records that have no file yet.
    private var open: [Record] = []
    private var homes: Set<RelativePath> = []

    /// Compares records with files.
    ///
    /// - Parameters:
    ///   - records: The records of the volume.
    ///   - files: The files that were read, with their digests.
    ///   - unread: Paths at which something lies that was not read.
    init(
        _ records: [Record], files: [RelativePath: ContentDigest], unread: Set<RelativePath>
    ) {
        self.files = files
        self.unread = unread
        settle(records)
        for (path, digest) in files where !owned.contains(path) {
            byDigest[digest, default: []].append(path)
        }
        for digest in byDigest.keys { byDigest[digest]?.sort() }
        followMoves()
        followSwaps()
        finish()
    }

    private mutating func finish() {
        var rest: [(record: Record, path: RelativePath)] = []
        for record in open {
            guard let path = record.path, !unread.contains(path) else { continue }
            if files[path] != nil, !owned.contains(path) {
                owned.insert(path)
                versions[path] = record
            } else {
                rest.append((record, path))
            }
        }
        guard !rest.isEmpty else { return }
        let unreadKeys = Set(unread.map(FileNameKey.of))
        var free: [String: RelativePath] = [:]
        for path in files.keys where !owned.contains(path) { free[FileNameKey.of(path)] = path }
        for (record, path) in rest {
            let key = FileNameKey.of(path)
            if let found = free.removeValue(forKey: key) {
                owned.insert(found)
                versions[found] = record
            } else if !unreadKeys.contains(key) {
                missing.append(record)
            }
        }
    }

    private func isFree(_ path: RelativePath) -> Bool { !owned.contains(path) }

    private mutating func settle(_ records: [Record]) {
        for record in records where record.tombstone == nil {
            guard let path = record.path, let digest = record.current?.digest else { continue }
            if files[path] == digest, owned.insert(path).inserted {
                settled.insert(path)
            } else {
                open.append(record)
                homes.insert(path)
            }
        }
    }

    private func isHomeless(_ record: Record) -> Bool {
        guard let path = record.path, !isUnread(record) else { return false }
        return files[path] == nil || owned.contains(path)
    }

    private func isUnread(_ record: Record) -> Bool {
        record.path.map(unread.contains) ?? false
    }

    private mutating func take(_ path: RelativePath, _ record: Record) {
        owned.insert(path)
        moves[path] = record.id
        open.removeAll { $0.id == record.id }
    }

    private mutating func followMoves() {
        var goesOn = true
        while goesOn {
            goesOn = false
            for record in open where isHomeless(record) {
                guard let path = content(of: record) else { continue }
                take(path, record)
                goesOn = true
            }
        }
    }

    private mutating func followSwaps() {
        for record in open where !isHomeless(record) && !isUnread(record) {
            guard let path = content(of: record),
                let other = open.first(where: { $0.path == path && $0.id != record.id }),
                content(of: other) != nil
            else { continue }
            take(path, record)
        }
        followMoves()
    }

    /// A free file with the record's bytes: rather one at no record's path, then one that kept its
    /// name.
    private func content(of record: Record) -> RelativePath? {
        guard let digest = record.current?.digest else { return nil }
        let free = (byDigest[digest] ?? []).filter { !owned.contains($0) }
        return free.max { rank($0, record) < rank($1, record) }
    }

    private func rank(_ path: RelativePath, _ record: Record) -> Int {
        (homes.contains(path) ? 0 : 2) + (path.lastName == record.path?.lastName ? 1 : 0)
    }
}
