internal import DossierModel

/// What the index holds of a volume, so that people find its dossier.
struct VolumeRow: Sendable, Equatable {
    /// The volume.
    var volume: Volume
    /// The card in it; nil where there is none that can be read.
    var card: Card?
    /// Why card or records could not be read, for people.
    var fault: String?

    /// The folder of the volume.
    var key: FileKey { FileKey(volume.path) }

    /// By what the volumes of one dossier are held together.
    var dossier: String { card?.dossier.description ?? volume.number.description }

    /// Every number under which the dossier is known.
    ///
    /// They are its own, former ones, and that of a dossier that it continues or that continues it.
    var numbers: [String] {
        var numbers = [volume.number.description]
        guard let card else { return numbers }
        numbers.append(card.number.description)
        numbers += card.aliases.map(\.description)
        for reference in card.crossReferences {
            switch reference.kind {
            case .transferredFrom, .transferredTo: numbers.append(reference.number.description)
            case .sameClient, .related: break
            }
        }
        var seen: Set<String> = []
        return numbers.filter { seen.insert($0).inserted }
    }

    /// The words by which the dossier and all its documents are found.
    var identity: String {
        SearchText.column([card?.name].compactMap { $0 } + formerNames + numbers)
    }

    /// The words of the card by which the dossier alone is found, not its documents.
    ///
    /// They are business data, and people in their business capacity. Traits and credit stand in
    /// other files, which the index never opens.
    var business: String {
        guard let card else { return "" }
        let fields = card.fields.values.sorted { $0.key < $1.key }.flatMap { Self.texts($0.value) }
        return SearchText.column(fields + [card.via, card.source].compactMap { $0 })
    }

    private var formerNames: [String] { card?.formerNames.map(\.value) ?? [] }

    private static func texts(_ value: FieldValue) -> [String] {
        switch value {
        case .text(let text): [text]
        case .list(let texts): texts
        case .history(let values): values.map(\.value)
        case .unknown: []
        }
    }
}
