internal import DossierModel
internal import DossierStore

extension Archive {
    /// How a year stands: its volumes and records, and the open dossiers without a volume.
    ///
    /// A volume that cannot be read is a fault of the status; the others are counted.
    public func yearStatus(_ year: Int) throws -> YearStatus {
        let finder = VolumeFinder(store: store)
        var status = YearStatus(year: year, volumes: 0, records: 0, unopened: [])
        for volume in try finder.volumes(year: year) {
            let read = { () throws(StoreError) in
                try store.records(of: volume, card: store.card(of: volume))
            }
            guard let list = try status.faults.noting(read) else { continue }
            status.volumes += 1
            status.records += list.records.count { $0.tombstone == nil }
        }
        for volume in try finder.newestVolumes() where volume.year < year {
            let read = { () throws(StoreError) in try store.card(of: volume) }
            guard let card = try status.faults.noting(read) else { continue }
            if card.status == .open { status.unopened.append(card.number) }
        }
        let closings: Register<YearClosing>? = try store.documentIfPresent(
            Layout.register(.years, year: year))
        status.closedOn = closings?.entries.last?.registered.at.date
        status.months = try monthStates(of: year)
        return status
    }
}
