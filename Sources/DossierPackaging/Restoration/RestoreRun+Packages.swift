internal import DossierModel
internal import DossierStore
internal import DossierTar

extension RestoreRun {
    /// Restores packages of months: later ones over earlier ones, records by id and version.
    ///
    /// - Parameter packages: The packages, oldest first.
    /// - Throws: `damaged`, `gap`; what reading and writing met.
    mutating func restore(packages: [RestoreSource]) throws {
        var digests: Set<ContentDigest> = []
        var merged: [RelativePath: RecordList] = [:]
        var sizes: [RelativePath: Int64] = [:]
        var places: [RecordID: Set<RelativePath>] = [:]
        for package in packages {
            digests.insert(try read(package, &merged, &sizes, &places))
            // A successor stands for what it replaces.
            digests.formUnion(package.package?.replaces.map(\.digest) ?? [])
        }
        if request.only == .everything {
            for package in packages {
                guard let previous = package.package?.previous, !digests.contains(previous.digest)
                else { continue }
                throw BackupError(.gap, package.name, detail: "\(previous.package)")
            }
        }
        try settle(merged, places, &sizes)
        for (path, list) in merged {
            if Self.isWanted(path, request) {
                let bytes = list.document
                try stage.replace(path, bytes)
                sizes[path] = Int64(bytes.count)
            } else {
                lists[path] = list.document
            }
        }
        report.documents = sizes.count
        report.bytes = sizes.values.reduce(0, +)
    }

    /// Stages what a package holds, and gives its digest.
    private mutating func read(
        _ source: RestoreSource, _ merged: inout [RelativePath: RecordList],
        _ sizes: inout [RelativePath: Int64], _ places: inout [RecordID: Set<RelativePath>]
    ) throws -> ContentDigest {
        let (request, stage) = (request, stage)
        var found = merged
        var seen = places
        var own: [RelativePath: (digest: ContentDigest?, size: Int64)] = [:]
        var manifest: [RelativePath: ContentDigest] = [:]
        var held = holds
        let summary = try source.entries().forEach(progress: told(0)) { entry, content in
            if entry == BagNames.manifest(.sha256) {
                manifest = try ManifestReading.read(&content, source.place)
            } else if entry == HandOverList.path {
                try held.add(entry, &content, of: source)
            } else if let path = Self.path(entry) {
                if Self.isNeeded(path, request) {
                    let bytes = try content.bytes()
                    own[path] = (ContentDigest(of: bytes), Int64(bytes.count))
                    let list = try Self.list(bytes, path, source.place)
                    list.notePlaces(in: path.parent, &seen)
                    found[path] = found[path].map { $0.merged(with: list) } ?? list
                } else if Self.isWanted(path, request) {
                    // A later package has what an earlier one had, or something newer.
                    if stage.digests[path] != nil { try stage.remove(path) }
                    let size = content.size
                    try stage.add(path, &content)
                    own[path] = (stage.digests[path], size)
                }
            }
        }
        for (path, content) in own {
            guard let digest = content.digest, manifest[path] == digest else {
                throw BackupError(.damaged, source.place, detail: path.description)
            }
            if Self.isWanted(path, request) { sizes[path] = content.size }
        }
        try check(summary.digest, of: source)
        merged = found
        holds = held
        places = seen
        return summary.digest
    }

    /// Brings documents of earlier packages to where the newest list has them: one that was moved since
    /// goes to its new place, one that was destroyed since does not come back.
    private mutating func settle(
        _ merged: [RelativePath: RecordList], _ places: [RecordID: Set<RelativePath>],
        _ sizes: inout [RelativePath: Int64]
    ) throws {
        var live: [RecordID: Set<RelativePath>] = [:]
        for (path, list) in merged {
            for record in list.records where record.tombstone == nil {
                live[record.id] = record.path.flatMap { path.parent?.appending($0) }.map { [$0] }
            }
        }
        let homes = Set(live.values.joined())
        for record in merged.values.flatMap(\.records) {
            if record.tombstone != nil, request.evidenceCopy { continue }
            let old = places[record.id, default: []].subtracting(homes)
            for document in old.sorted() where stage.digests[document] != nil {
                let size = sizes.removeValue(forKey: document)
                if let home = live[record.id]?.first, stage.digests[home] == nil,
                    stage.digests[document] == record.current?.digest
                {
                    try stage.move(document, to: home)
                    sizes[home] = size
                    continue
                }
                try stage.remove(document)
                guard record.tombstone != nil else { continue }
                report.skipped.append(.init(path: document, reason: "destroyed"))
            }
        }
    }
}

extension RecordList {
    /// Notes where its documents lie.
    fileprivate func notePlaces(
        in volume: RelativePath?, _ places: inout [RecordID: Set<RelativePath>]
    ) {
        for record in records {
            guard let document = record.path.flatMap({ volume?.appending($0) }) else { continue }
            places[record.id, default: []].insert(document)
        }
    }

    /// The records of both lists by id: of one that stands in both the one with more versions, of equal
    /// ones the later list's.
    func merged(with later: RecordList) -> RecordList {
        var records = Dictionary(records.map { ($0.id, $0) }) { $1 }
        for record in later.records {
            let known = records[record.id]
            guard record.versions.count >= known?.versions.count ?? 0 else { continue }
            records[record.id] = record
        }
        var merged = later
        merged.nextSerial = max(nextSerial, later.nextSerial)
        merged.records = records.values.sorted { left, right in
            (left.item.serial, left.id.description) < (right.item.serial, right.id.description)
        }
        return merged
    }
}
