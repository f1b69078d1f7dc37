internal import DossierModel
internal import DossierStore

/// The records of all volumes whose document does not lie at its path any more.
///
/// They are looked for once, when a document without a record is first met.
struct GoneRecords {
    let store: Store
    private var volumes: [ContentDigest: Set<Volume>]?

    init(store: Store) {
        self.store = store
    }

    /// Whether a document of these bytes is missing in another volume: then it was moved, not made.
    mutating func isMissing(_ digest: ContentDigest, outside volume: Volume) throws -> Bool {
        let known = try volumes ?? find()
        volumes = known
        return known[digest]?.contains { $0 != volume } ?? false
    }

    private func find() throws -> [ContentDigest: Set<Volume>] {
        var gone: [ContentDigest: Set<Volume>] = [:]
        for volume in try VolumeFinder(store: store).allVolumes() {
            let list = try VolumeState(reading: volume, from: store).records
            for record in list.records where record.tombstone == nil {
                guard let path = record.path, let digest = record.current?.digest,
                    try store.status(volume.path.appending(path)) == nil
                else { continue }
                gone[digest, default: []].insert(volume)
            }
        }
        return gone
    }
}
