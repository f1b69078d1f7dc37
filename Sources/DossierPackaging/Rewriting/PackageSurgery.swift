internal import Crypto
internal import DossierModel
internal import DossierStore
internal import DossierTar

/// Writes a package once more without some of its documents: everything else byte for byte, so that the
/// successor is a function of the package and of what was destroyed.
struct PackageSurgery {
    let source: RestoreSource
    /// The digest of its tar, as it was verified.
    let digest: ContentDigest
    /// What the successor says of itself.
    let description: PackageDescription
    /// The tombstones of what goes.
    let tombstones: [RecordID: Record]
    let language: Language
    let threads: Int
    let scratch: () throws -> ScratchFile
    let progress: (Int64) throws -> Void

    /// Reads the hand-over list, and keeps what stays of it.
    ///
    /// - Parameter each: Is told every item of the package.
    /// - Returns: the list of the successor, the paths of the documents that go, and their records.
    /// - Throws: `damaged`; what reading met.
    func reading(
        _ each: (HandOverItem) -> Void
    ) throws -> (list: HandOverWriter, dropped: Set<RelativePath>, removed: Set<RecordID>) {
        var writer = try HandOverWriter(
            HandOverList(package: description.package), language: language, scratch: scratch)
        var splitter = ItemSplitter(member: "items")
        var dropped: Set<RelativePath> = []
        var removed: Set<RecordID> = []
        var numbers: Set<String> = []
        func take(_ item: HandOverItem) throws {
            each(item)
            guard tombstones[item.record] != nil else { return try writer.copy(item) }
            removed.insert(item.record)
            numbers.insert("\(item.number) \(item.item)")
            if let stored = item.stored { dropped.insert(stored.path) }
        }
        var fault: (any Error)?
        try source.entries().forEach(isDigested: false) { entry, content in
            guard entry == HandOverList.path else { return }
            while let piece = try content.next() {
                splitter.feed(piece) { bytes in
                    guard fault == nil else { return }
                    let item = Result {
                        try HandOverItem(json: JSONParser.parse(bytes), at: "")
                    }
                    do { try take(item.get()) } catch { fault = error }
                }
            }
        }
        if let fault { throw fault }
        let old = try HandOverList(document: splitter.frame)
        try keep(old, removed, numbers, &writer)
        return (writer, dropped, removed)
    }

    /// What the list says besides its items.
    private func keep(
        _ old: HandOverList, _ removed: Set<RecordID>, _ numbers: Set<String>,
        _ writer: inout HandOverWriter
    ) throws {
        for paper in old.missingPaper where !numbers.contains("\(paper.number) \(paper.item)") {
            try writer.add(paper)
        }
        let paths = Set(
            old.changedWhilePacking.filter { $0.record.map(removed.contains) ?? false }
                .map(\.path))
        writer.list.changedWhilePacking = old.changedWhilePacking.filter { left in
            left.record.map { tombstones[$0] == nil } ?? true
        }
        writer.list.laterThanRange = old.laterThanRange.filter { !paths.contains($0.path) }
        writer.list.withoutSubmission = old.withoutSubmission
        writer.list.nilReturns = old.nilReturns
        writer.list.allowed = old.allowed
        writer.list.holds = old.holds
        writer.list.packages = old.packages
        let known = Set(old.tombstones)
        writer.list.tombstones =
            old.tombstones
            + removed.subtracting(known).sorted { $0.description < $1.description }
    }

    /// Writes the successor.
    ///
    /// - Throws: `damaged` where the package is not any more what was verified; what reading and
    ///   writing met.
    func write(
        _ list: HandOverWriter, without dropped: Set<RelativePath>,
        to sink: @escaping (ArraySlice<UInt8>) throws -> Void
    ) throws -> PackageAssembly.Written {
        var list = list
        let bag = try BagWriter(
            folder: description.package.folder, time: description.rangeTime, threads: threads,
            manifest: scratch()
        ) { try sink($0) }
        try bag.addTag(PackageDescription.path, description.document)
        let gone = dropped
        let later = Set(gone.compactMap { RestoreRun.path($0) })
        list.list.laterThanRange.removeAll { later.contains($0.path) }
        var information = BagInformation()
        let summary = try source.entries().forEach(progress: progress) { entry, content in
            if BagNames.isPayload(entry.bytes) {
                guard !gone.contains(entry) else { return }
                try copy(entry, &content, to: bag)
            } else if entry == HandOverList.tablePath {
                try list.write(to: bag)
            } else if entry.isInside("proof") {
                try bag.addTag(entry, content.bytes())
            } else if entry == BagNames.information {
                let text = String(decoding: try content.bytes(), as: UTF8.self)
                information = try BagInformation(text, version: .newest)
            }
        }
        guard summary.digest == digest else {
            throw RewriteError(.damaged, source.place)
        }
        return PackageAssembly.Written(
            tar: try bag.finish(renamed(information)), list: list.list,
            missingPaper: list.missingPaper.count, sealed: [])
    }

    /// A file of the payload: as it is, but for lists of records, which get the tombstones.
    private func copy(
        _ entry: RelativePath, _ content: inout BagEntries.Content, to bag: BagWriter
    ) throws {
        if let path = RestoreRun.path(entry), RestoreRun.isRecords(path) {
            let bytes = try content.bytes()
            let new = try buried(bytes, path)
            return try bag.add(entry, new, digest: ContentDigest(of: new))
        }
        var hash = SHA256()
        try bag.begin(entry, size: content.size)
        while let piece = try content.next() {
            hash.update(data: piece)
            try bag.write(piece)
        }
        try bag.end(digest: ContentDigest(hash.finalize()))
    }

    private func buried(_ bytes: [UInt8], _ path: RelativePath) throws -> [UInt8] {
        var list = try RestoreRun.list(bytes, path, source.place)
        var isChanged = false
        for index in list.records.indices {
            guard let tomb = tombstones[list.records[index].id] else { continue }
            list.records[index] = tomb
            isChanged = true
        }
        return isChanged ? list.document : bytes
    }

    private func renamed(_ information: BagInformation) -> [BagInformation.Item] {
        information.items.filter { $0.label != "Payload-Oxum" }.map { item in
            item.label == "External-Identifier"
                ? .init(item.label, description.package.description) : item
        }
    }
}
