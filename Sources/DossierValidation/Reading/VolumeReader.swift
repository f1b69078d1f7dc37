import DossierModel
import DossierStore

/// Reads one volume: its files of JSON, the names in it and, where asked to, its documents.
struct VolumeReader {
    let store: Store
    let scan: TreeScan
    let hasher: DocumentHasher
    /// The page of a volume's card as it should be; nil where it cannot be made.
    let cardPage: @Sendable (Volume) -> [UInt8]?
    /// What the volumes of closed years held, by year and dossier; empty where it is not compared.
    let seals: [Int: [DossierID: ClosedVolume]]
    /// Whether a path is validated; of others no document is read.
    let isMeant: @Sendable (RelativePath) -> Bool

    /// Whether the quarantine holds anything at all.
    private var isAnythingWaiting: Bool {
        (try? store.entries(Layout.quarantine))?.isEmpty == false
    }

    /// Reads a volume.
    func read(_ volume: Volume) throws(ValidationError) -> VolumeReading {
        let folders = scan.listings(volume.path, .volume(volume))
        let records = ReadFile<RecordList>(volume.path(.records), in: store)
        let list = records.value?.records ?? []
        var documents = try DocumentComparison(
            volume, records: list, folders: folders, hasher: hasher, isMeant: isMeant)
        if documents.outcomes.contains(.missing) || isAnythingWaiting {
            try documents.settle(list, of: volume, WaitingDocuments(store), hasher)
        }
        let card = ReadFile<Card>(volume.path(.card), in: store)
        let seal = card.value.flatMap { seals[volume.year]?[$0.dossier] }
        return VolumeReading(
            volume: volume, card: card,
            persons: fields(.persons, volume.path(.persons)),
            credit: fields(.credit, volume.path(.credit)),
            projects: ReadFile(volume.path(.projects), in: store),
            issues: ReadFile(volume.path(.issues), in: store), records: records,
            communications: communications(of: volume, folders), folders: folders,
            documents: documents,
            seal: seal.map {
                SealComparison(
                    $0.seal, closedOn: $0.closed, volume, records: list, in: store)
            },
            isPageStale: isPageStale(volume, folders.first?.entries ?? []))
    }

    /// How much older a page is that nobody can compare, in nanoseconds.
    ///
    /// A copy of an archive has the times of its making, all within the time that this took.
    private static let tolerance: Int64 = 60_000_000_000
    private static let shown: [VolumeFile] = [.card, .projects, .issues, .records]

    /// Whether the page of the card is older than what it shows and, where that can be told, says
    /// something else than it should.
    private func isPageStale(_ volume: Volume, _ entries: [TreeEntry]) -> Bool {
        var times: [[UInt8]: Int64] = [:]
        for entry in entries { times[entry.name] = entry.known?.modified }
        let page = store.layout.cardPage
        guard let written = times[page.bytes],
            let newest = Self.shown.compactMap({ times[Array($0.rawValue.utf8)] }).max(),
            written < newest
        else { return false }
        guard let wanted = cardPage(volume) else { return written < newest - Self.tolerance }
        return (try? store.bytes(volume.path.appending(page))) != wanted
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
