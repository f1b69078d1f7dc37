public import DossierModel
public import DossierReport
internal import DossierRetention
internal import DossierStore

extension Archive {
    /// Every hold, oldest first, also those released.
    ///
    /// - Throws: what reading the registers met.
    public func holds() throws -> [HoldEntry] { try RetentionRegisters.entries(in: store) }
}

extension Archive {
    /// A listing of holds, with how many documents each reaches.
    ///
    /// - Throws: what reading met.
    public func holdListing(of holds: [HoldEntry], language: Language) throws -> HoldListing {
        // The archive as it is after the act that laid one.
        let store = try self.store.reopened()
        var listing = HoldListing(
            holds, on: surroundings.clock.today(), names: try names(language))
        for hold in holds { listing.reach[hold.id] = 0 }
        let named = Set(holds.flatMap(\.scope.records))
        var faults: [VolumeFault] = []
        for volume in try VolumeFinder(store: store).allVolumes() {
            let read = { () throws(StoreError) in
                let card = try store.card(of: volume)
                return (card, try store.records(of: volume, card: card).records)
            }
            guard let (card, records) = try faults.noting(read) else { continue }
            for record in records {
                if named.contains(record.id) {
                    listing.items[record.id] = "\(volume.number)/\(record.item)"
                }
                let subject = HeldSubject(record, of: card)
                for hold in holds where record.tombstone == nil && hold.scope.reaches(subject) {
                    listing.reach[hold.id, default: 0] += 1
                }
            }
        }
        return listing
    }
}
