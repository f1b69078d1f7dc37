internal import DossierModel
internal import DossierStore

extension Desk {
    /// The record whose document was renamed to be this file, by the rule of the sweep.
    ///
    /// Of the volume only what can matter is read: the places of the records that have these bytes,
    /// then those of the records whose bytes lie there, and so on.
    func displaced(
        to inside: RelativePath, _ content: DocumentContent, in volume: Volume,
        _ plan: RegistrationPlan
    ) throws -> RecordID? {
        guard let recorder = plan.recorders[volume.year] else { return nil }
        var files = [inside: content.digest]
        var unread: Set<RelativePath> = []
        var records: [Record] = []
        var seen: Set<ContentDigest> = []
        var waiting = [content.digest]
        if let digest = recorder.record(at: inside, holding: content.digest)?.current?.digest {
            waiting.append(digest)
        }
        while let digest = waiting.popLast() {
            guard seen.insert(digest).inserted else { continue }
            for record in recorder.records(of: digest) {
                records.append(record)
                guard let path = record.path, files[path] == nil, !unread.contains(path) else {
                    continue
                }
                switch try found(record, at: path, in: recorder, plan) {
                case .nothing: break
                case .something: unread.insert(path)
                case .document(let found):
                    files[path] = found
                    waiting.append(found)
                }
            }
        }
        return VolumeComparison(records, files: files, unread: unread).moves[inside]
    }

    private func found(
        _ record: Record, at path: RelativePath, in recorder: VolumeRecorder,
        _ plan: RegistrationPlan
    ) throws -> Finding {
        // What this very plan brings in comes to lie there with it.
        if let digest = record.current?.digest, plan.registers(record) { return .document(digest) }
        let place = recorder.state.volume.path.appending(path)
        guard let status = try store.status(place), status.kind != .directory else {
            return .nothing
        }
        guard status.kind == .file, recorder.hasRecord(ofSize: status.size) else {
            return .something
        }
        do {
            return .document(try store.digest(of: place).digest)
        } catch  where error.isAboutDocument {
            return .something
        }
    }
}

/// What lies at the path of a record.
private enum Finding {
    /// Nothing, or a folder.
    case nothing
    /// Something that is no record's document, or cannot be read.
    case something
    /// A file with bytes that may be a record's.
    case document(ContentDigest)
}
