internal import DossierModel
internal import DossierStore

/// Takes down what the volumes of a year hold.
struct VolumeSealer {
    let store: Store

    private static let sealed: [VolumeFile] = [.card, .projects, .issues]

    /// What a volume holds now.
    ///
    /// - Throws: ``StoreError`` for a file that is not what it should be.
    func seal(_ volume: Volume) throws(StoreError) -> (seal: VolumeSeal, records: [Record]) {
        let card = try store.card(of: volume)
        let records = try store.records(of: volume, card: card).records
        var seal = VolumeSeal(path: volume.path, dossier: card.dossier)
        for file in Self.sealed {
            guard let name = RelativePath(file.rawValue) else { continue }
            try add(name, of: volume, to: &seal)
        }
        for folder in try names(volume.path(.communications)) {
            guard let department = RelativePath("communications/\(folder)") else { continue }
            for month in try names(volume.path.appending(department)) {
                guard let name = RelativePath(month) else { continue }
                try add(department.appending(name), of: volume, to: &seal)
            }
        }
        seal.records = records.map {
            SealedRecord(record: $0.id, digest: Commitment.digest(of: $0.unrestricted))
        }
        return (seal, records)
    }

    private func add(
        _ name: RelativePath, of volume: Volume, to seal: inout VolumeSeal
    ) throws(StoreError) {
        guard let bytes = try store.bytesIfPresent(volume.path.appending(name)) else { return }
        seal.files.append(SealedFile(path: name, digest: ContentDigest(of: bytes)))
    }

    /// The names in a folder that are text, in order; none where it is not there.
    private func names(_ folder: RelativePath) throws(StoreError) -> [String] {
        guard try store.status(folder)?.kind == .directory else { return [] }
        return try store.entries(folder).map { String(decoding: $0.name, as: UTF8.self) }
            .filter { !$0.hasPrefix(".") }.sorted()
    }
}
