import DossierModel
import DossierStore

/// Reads one volume: its files of JSON, the names in it and, where asked to, its documents.
struct VolumeReader {
    let store: Store
    let scan: TreeScan
    let hasher: DocumentHasher

    /// Reads a volume.
    func read(_ volume: Volume) throws(ValidationError) -> VolumeReading {
        let folders = scan.listings(volume.path, .volume(volume))
        let records = ReadFile<RecordList>(volume.path(.records), in: store)
        let documents = try DocumentComparison(
            volume, records: records.value?.records ?? [], folders: folders, hasher: hasher)
        return VolumeReading(
            volume: volume, card: ReadFile(volume.path(.card), in: store),
            persons: fields(.persons, volume.path(.persons)),
            credit: fields(.credit, volume.path(.credit)),
            projects: ReadFile(volume.path(.projects), in: store),
            issues: ReadFile(volume.path(.issues), in: store), records: records,
            communications: communications(of: volume, folders), folders: folders,
            documents: documents)
    }

    private func fields(_ file: CardField.File, _ path: RelativePath) -> ReadFile<FieldFile> {
        ReadFile(path, in: store) { json throws(JSONFault) in try FieldFile(file, json: json) }
    }

    private func communications(
        of volume: Volume, _ folders: [FolderListing]
    ) -> [CommunicationFile] {
        let folder = volume.path(.communications)
        return folders.flatMap(\.entries).compactMap { entry in
            guard entry.known?.kind == .file, !entry.isIgnored,
                let inside = entry.path.relative(to: folder),
                entry.name.suffix(6).elementsEqual(".jsonl".utf8)
            else { return nil }
            return CommunicationFile(entry.path, inside: inside, in: store)
        }
    }
}
