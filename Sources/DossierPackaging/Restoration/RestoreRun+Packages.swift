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
        for package in packages {
            digests.insert(try read(package, &merged, &sizes))
        }
        if request.only == .everything {
            for package in packages {
                guard let previous = package.package?.previous, !digests.contains(previous.digest)
                else { continue }
                throw BackupError(.gap, package.name, detail: "\(previous.package)")
            }
        }
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
        _ sizes: inout [RelativePath: Int64]
    ) throws -> ContentDigest {
        let (request, stage) = (request, stage)
        var found = merged
        var own: [RelativePath: (digest: ContentDigest?, size: Int64)] = [:]
        var manifest: [RelativePath: ContentDigest] = [:]
        let summary = try source.entries().forEach(progress: told(0)) { entry, content in
            if entry == BagNames.manifest(.sha256) {
                manifest = try ManifestReading.read(&content, source.place)
            } else if let path = Self.path(entry) {
                if Self.isNeeded(path, request) {
                    let bytes = try content.bytes()
                    own[path] = (ContentDigest(of: bytes), Int64(bytes.count))
                    let list = try RecordList(document: bytes)
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
            sizes[path] = content.size
        }
        merged = found
        return summary.digest
    }
}

extension RecordList {
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
