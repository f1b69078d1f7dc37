internal import DossierModel
internal import DossierStore

extension Archive {
    /// How a year stands: its volumes and records, and the open dossiers without a volume.
    public func yearStatus(_ year: Int) throws -> YearStatus {
        let finder = VolumeFinder(store: store)
        let volumes = try finder.volumes(year: year)
        var records = 0
        for volume in volumes {
            let list = try store.records(of: volume, card: store.card(of: volume))
            records += list.records.filter { $0.tombstone == nil }.count
        }
        var unopened: [ClientNumber] = []
        for volume in try finder.newestVolumes() where volume.year < year {
            let card = try store.card(of: volume)
            if card.status == .open { unopened.append(card.number) }
        }
        return YearStatus(
            year: year, volumes: volumes.count, records: records, unopened: unopened)
    }
}
