internal import DossierModel
internal import DossierStore

/// The records of all volumes whose document is not in its volume any more.
///
/// They are looked for once, when a document without a record is first met. A volume that cannot be
/// read has none: it is told where volumes are listed.
struct GoneRecords {
    private let store: Store
    private var places: [ContentDigest: [RecordedPlace]]?

    init(store: Store) {
        self.store = store
    }

    /// Where a document of these bytes is missing in another volume: then it was moved, not made.
    ///
    /// A volume of the same dossier is looked at first.
    mutating func home(
        of digest: ContentDigest, besides volume: Volume
    ) throws -> RecordedPlace? {
        let known = try places ?? find()
        places = known
        let others = (known[digest] ?? []).filter { !$0.path.isInside(volume.path) }
        return others.first { $0.number == volume.number } ?? others.first
    }

    private func find() throws -> [ContentDigest: [RecordedPlace]] {
        var gone: [ContentDigest: [RecordedPlace]] = [:]
        for volume in try VolumeFinder(store: store).allVolumes() {
            let lost = try LostDocuments(store: store).find(in: volume, records(of: volume))
            for record in lost {
                guard let digest = record.current?.digest,
                    let place = RecordedPlace(record, in: volume)
                else { continue }
                gone[digest, default: []].append(place)
            }
        }
        return gone
    }

    private func records(of volume: Volume) throws(StoreError) -> [Record] {
        do {
            return try VolumeState(reading: volume, from: store).records.records
        } catch  where error.isAboutVolume {
            return []
        }
    }
}
