import DossierModel

/// What the rules about the whole archive know of one volume; small, for all are held at once.
struct VolumeFacts: Sendable {
    /// The volume.
    var volume: Volume
    /// The card, as far as other volumes and registers have to do with it; nil where it cannot be
    /// read.
    var card: CardFacts?
    /// What completeness depends on; nil where the card cannot be read.
    var completeness: Completeness.Facts?
    /// Whether a file of the volume cannot be read, or there is no card.
    var isDamaged: Bool
    /// The files that are not there.
    var missing: [VolumeFile]
    /// Whether the records are not known: their list is not there, or cannot be read.
    var lacksRecords: Bool
    /// How many records of before the closing of the year no package has sealed.
    var unsealed: Int
    /// Whether the volume was copied by hand from another year's.
    var isHandCopied: Bool
    /// Records that projects, issues, communications or other records name and this volume lacks.
    var strangers: [Stranger]

    /// What of a card others have to do with.
    struct CardFacts: Sendable {
        /// The dossier.
        var dossier: DossierID
        /// The client.
        var client: ClientID
        /// The client's name.
        var name: String
        /// The card's number.
        var number: ClientNumber
        /// Whether the dossier is worked in.
        var status: DossierStatus
        /// Other dossiers it points at.
        var crossReferences: [CrossReference]
    }

    /// A record that is named and lies in another volume, or nowhere.
    struct Stranger: Sendable {
        /// The record.
        var id: RecordID
        /// The file in which it is named.
        var path: RelativePath
        /// The entry that names it, for people.
        var from: String
    }

    /// The facts of a volume that was read.
    ///
    /// `closing` is the day on which its year was to be closed, once that is past.
    init(_ reading: VolumeReading, closing: CalendarDate?) {
        volume = reading.volume
        card = reading.card.value.map { card in
            CardFacts(
                dossier: card.dossier, client: card.client, name: card.name, number: card.number,
                status: card.status, crossReferences: card.crossReferences)
        }
        completeness = CompletenessFacts.of(reading)
        missing = reading.missing
        isDamaged = !reading.faults.isEmpty || missing.contains(.card)
        lacksRecords = reading.records.value == nil
        unsealed = closing.map { reading.unsealed(by: $0) } ?? 0
        isHandCopied = reading.isHandCopied
        let known = Set(reading.allRecords.map(\.id))
        strangers = Self.named(in: reading).filter { !known.contains($0.id) }
    }

    private static func named(in reading: VolumeReading) -> [Stranger] {
        let volume = reading.volume
        let projects = (reading.projects.value?.entries ?? []).flatMap { project in
            project.records.values.joined().map {
                Stranger(id: $0, path: volume.path(.projects), from: project.name)
            }
        }
        let records = reading.allRecords.flatMap { record in
            record.related.map {
                Stranger(id: $0, path: volume.path(.records), from: record.item.description)
            }
        }
        let communications = reading.communications.flatMap { file in
            file.lines.flatMap { line in
                line.value.records.map {
                    Stranger(id: $0, path: file.path, from: line.value.on.description)
                }
            }
        }
        return projects + records + communications
    }
}
