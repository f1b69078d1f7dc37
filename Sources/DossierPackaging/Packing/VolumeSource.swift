internal import DossierModel
internal import DossierStore

/// Reads what a package holds of one volume.
struct VolumeSource {
    /// A file of the volume that goes into the package.
    private enum Content {
        case asFound(RelativePath, later: Int?)
        case made([UInt8], RelativePath, later: Int?)
        case document(Record, RelativePath)
    }

    private let source: PackSource
    private let part: PackagePlan.VolumePart
    private let touch: DossierTouch
    /// The records that were packed as the ledger says, whose newest version is sealed.
    private var sealed: Set<RecordID> = []

    init(source: PackSource, part: PackagePlan.VolumePart) {
        self.source = source
        self.part = part
        touch = source.replay.dossiers[part.entry.dossier] ?? DossierTouch()
    }

    private var volume: Volume { part.entry.volume }
    private var plan: PackagePlan { source.plan }
    private var department: DepartmentCode { plan.package.department }
    private var range: WorkRange { plan.own ?? WorkRange(plan.range) }
    private var end: Int { source.replay.end(of: department) }

    /// What the ledger says of a record, seen from the end of what its department hands over.
    private func event(_ record: Record) -> RecordTouch {
        touch.record(record.id, upTo: source.replay.end(of: record.formingDepartment))
    }

    func run() throws {
        var reading = self
        try reading.read()
    }

    private mutating func read() throws {
        var contents: [(PackedPath, Content)] = []
        func add(_ path: RelativePath, _ content: Content) {
            contents.append((PackedPath(path), content))
        }
        guard !part.entry.isCopy else {
            return try source.give(.leftOut(LeftOut(path: volume.path, record: nil)))
        }
        for file in part.communications { add(file.path, .asFound(file.path, later: file.later)) }
        var list: (records: RecordList, bytes: [UInt8])?
        if part.isOwn {
            for (file, kind) in try files {
                add(
                    volume.path(file),
                    .asFound(volume.path(file), later: touch.later(kind, than: end)))
            }
        }
        let holdsList = part.isOwn || part.holdsTombstones
        if holdsList || !part.missingPaperOf.isEmpty,
            let bytes = try source.store.bytesIfPresent(volume.path(.records))
        {
            let path = volume.path(.records)
            let records: RecordList = try source.store.decode(bytes, from: path)
            if holdsList {
                list = (records, bytes)
                if let reduced = reduced(records, bytes) {
                    // Of this volume's records alone: another year's may have changed.
                    let later = records.records.map { event($0).later }.max()
                    add(path, .made(reduced, path, later: later.flatMap { $0 < 0 ? nil : $0 }))
                }
            }
            if part.isOwn { try giveHolds(records) }
            for record in records.records {
                if isToldTombstone(record) { try source.give(.tombstone(record.id)) }
                if let inside = try give(record) {
                    let path = volume.path.appending(inside)
                    add(path, .document(record, path))
                }
            }
        }
        try refuseTwins(contents.map(\.0))
        contents.sort { $0.0.path < $1.0.path }
        for (place, content) in contents { try give(content, at: place) }
        if let list { try giveSealed(list.records, list.bytes) }
    }

    /// Never the persons, and credit only where it belongs (rules PRV-6, SEC-6); absent means empty.
    private var files: [(VolumeFile, DossierTouch.File)] {
        get throws {
            var files: [(VolumeFile, DossierTouch.File)] = [
                (.card, .card), (.projects, .projects), (.issues, .issues),
            ]
            if plan.holdsCredit { files.append((.credit, .credit)) }
            return try files.filter { file, _ in
                try file == .card || source.store.status(volume.path(file)) != nil
            }
        }
    }

    /// A name that is percent-encoded can meet one that was written so.
    private func refuseTwins(_ places: [PackedPath]) throws(PackingError) {
        guard places.contains(where: \.isEncoded) else { return }
        var seen: Set<RelativePath> = []
        for place in places where !seen.insert(place.path).inserted {
            throw PackingError(.twoOfOneName, place.path.description)
        }
    }

    // MARK: Records

    /// Gives the item of a record without its document, or tells of its paper, where that is meant.
    ///
    /// - Returns: the path of the document that is to be packed; nil where none is.
    private func give(_ record: Record) throws -> RelativePath? {
        let event = event(record)
        let isOwn = part.isOwn && record.formingDepartment == department
        switch isOwn ? event.handOver(record, in: range) : nil {
        case .document where record.tombstone == nil && record.path != nil:
            return record.path
        case .document, .item:
            try source.give(.item(item(record)))
        case nil:
            guard part.missingPaperOf.contains(record.formingDepartment),
                event.lacksPaper(record), let missing = MissingPaper(item(record))
            else { return nil }
            try source.give(.missingPaper(missing))
        }
        return nil
    }

    /// Gives the holds that reach the dossier or a record of the department, which a copy must not
    /// lose (rule RET-6).
    private func giveHolds(_ list: RecordList) throws {
        guard !plan.holds.isEmpty, plan.company == nil else { return }
        let card = try source.store.card(of: volume)
        let numbers = Set([card.number] + card.aliases)
        let subjects = list.records.filter { $0.formingDepartment == department }
            .map { HeldSubject($0, of: card) }
        for hold in plan.holds
        where !numbers.isDisjoint(with: hold.scope.numbers)
            || subjects.contains(where: hold.scope.reaches)
        {
            try source.give(.hold(hold))
        }
    }

    /// Whether a record is packed, whosever it is, because its document was destroyed: an older
    /// package that is restored must not bring it back.
    private func isToldTombstone(_ record: Record) -> Bool {
        part.holdsTombstones && record.tombstone != nil
    }

    /// The list with the department's records alone, without those of later, and in the company's
    /// package all tombstones; nil when none is left.
    private func reduced(_ list: RecordList, _ bytes: [UInt8]) -> [UInt8]? {
        let kept = list.records.filter { record in
            if isToldTombstone(record) { return true }
            return part.isOwn && record.formingDepartment == department
                && !event(record).isLater
        }
        if kept.count == list.records.count { return kept.isEmpty ? nil : bytes }
        guard !kept.isEmpty else { return nil }
        var reduced = list
        reduced.records = kept
        return reduced.document
    }

    private func item(_ record: Record) -> HandOverItem {
        HandOverItem(
            record, number: volume.number, year: volume.year, dossier: part.entry.dossier)
    }

    // MARK: Contents

    private mutating func give(_ content: Content, at place: PackedPath) throws {
        switch content {
        case .asFound(let path, let later):
            try source.giveFile(path, later: later)
        case .made(let bytes, let path, let later):
            try source.give(bytes, at: path, later: later)
        case .document(let record, let path):
            try give(record, path, at: place)
        }
    }

    private mutating func give(
        _ record: Record, _ path: RelativePath, at place: PackedPath
    ) throws {
        guard let version = record.current, let digest = version.digest,
            let found = try read(record, path, digest, version.size)
        else {
            return try source.give(.leftOut(LeftOut(path: path, record: record.id)))
        }
        var item = item(record)
        item.stored = StoredContent(place, digest: digest)
        switch found {
        case .whole(let bytes): try source.give(.file(place, bytes, digest, item))
        case .large: try source.give(.large(place, path, item))
        }
        let event = event(record)
        if isSealed(version, event) { sealed.insert(record.id) }
        if event.later >= 0 {
            try source.give(.later(LaterChange(path: path, sequence: event.later)))
        }
    }

    /// Whether a version that is packed is that of the range, or of one before that left it out.
    private func isSealed(_ version: RecordVersion, _ event: RecordTouch) -> Bool {
        guard version.sealedIn == nil else { return false }
        if event.registered >= range.first { return event.version == version.number }
        return event.laterVersion == nil
    }

    private enum Found {
        case whole([UInt8])
        case large
    }

    /// A document as its record says; nil when it is anything else, or gone.
    ///
    /// - Throws: `openErrors` when it is other bytes and was so before the packing began.
    private func read(
        _ record: Record, _ path: RelativePath, _ digest: ContentDigest, _ size: Int
    ) throws -> Found? {
        let status: FileStatus
        do throws(StoreError) {
            let reader = try source.store.open(path)
            status = reader.status
            guard status.size == size else { return nil }
            if status.size >= PackSource.held {
                let isKnown =
                    status.size >= PackSource.largest && !source.distrusted.contains(path)
                let isSame = try isKnown ? true : reader.digest() == digest
                if isSame { return .large }
            } else {
                let bytes = try reader.bytes(limit: Int(PackSource.held))
                if ContentDigest(of: bytes) == digest { return .whole(bytes) }
            }
        } catch {
            let gone: [StoreError.Code] = [
                .notFound, .notAFile, .notADirectory, .throughLink, .changedWhileRead,
            ]
            guard gone.contains(error.code) else { throw error }
            return nil
        }
        try source.differences.check(record, path, status)
        return nil
    }

    // MARK: Sealing

    private func giveSealed(_ list: RecordList, _ bytes: [UInt8]) throws {
        guard !sealed.isEmpty else { return }
        var list = list
        var count = 0
        for index in list.records.indices where sealed.contains(list.records[index].id) {
            let last = list.records[index].versions.count - 1
            guard last >= 0, list.records[index].versions[last].sealedIn == nil else { continue }
            list.records[index].versions[last].sealedIn = plan.package.month
            count += 1
        }
        let text = SealedText.bytes(
            of: bytes, sealing: sealed, in: plan.package.month, count: count)
        try source.give(
            .sealed(
                volume.path(.records), text ?? list.document,
                replacing: ContentDigest(of: bytes)))
    }
}
