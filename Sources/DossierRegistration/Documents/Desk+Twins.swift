internal import DossierModel
internal import DossierStore

extension Desk {
    /// The records of these bytes in the dossier: those of that year's volume first, then the
    /// other volumes', newest first.
    func twins(
        of digest: ContentDigest, in year: Int, _ plan: inout RegistrationPlan
    ) throws -> [Record] {
        try recorders(of: &plan, first: year).flatMap { $0.records(of: digest) }
    }

    /// Whether an import brought these bytes in from that place of the share, into any volume, and
    /// the document is still there.
    func isImported(
        from source: String, _ digest: ContentDigest, _ plan: inout RegistrationPlan
    ) throws -> Bool {
        let records = try recorders(of: &plan).flatMap { $0.records(everOf: digest) }
        for record in records where record.registered.from == source {
            if try isThere(record, plan) { return true }
        }
        return false
    }

    /// Whether something lies where the record says: if not, the file that has the same bytes may
    /// be the only one left.
    func isThere(_ record: Record, _ plan: RegistrationPlan) throws(StoreError) -> Bool {
        guard let path = record.path, let volume = plan.volume(of: record) else { return true }
        // What this very plan brings in comes to lie there with it.
        if plan.registers(record) { return true }
        return try store.status(volume.path.appending(path)) != nil
    }

    /// The dossier's volumes with what the plan added to them: that of a year, then newest first.
    func recorders(
        of plan: inout RegistrationPlan, first year: Int? = nil
    ) throws -> [VolumeRecorder] {
        var others = plan.others ?? [:]
        if plan.others == nil {
            for volume in try volumes(plan.number) where plan.recorders[volume.year] == nil {
                others[volume.year] = try recorder(of: volume, isSweep: plan.isSweep)
            }
            plan.others = others
        }
        return others.merging(plan.recorders) { $1 }
            .sorted { ($0.key == year ? 1 : 0, $0.key) > ($1.key == year ? 1 : 0, $1.key) }
            .map(\.value)
    }

    /// A volume of the dossier; in a sweep nil where it cannot be read, which is told elsewhere.
    private func recorder(
        of volume: Volume, isSweep: Bool
    ) throws(StoreError) -> VolumeRecorder? {
        do {
            return VolumeRecorder(try VolumeState(reading: volume, from: store))
        } catch {
            guard isSweep, error.isAboutVolume else { throw error }
            return nil
        }
    }
}

extension RegistrationPlan {
    /// Whether this very plan registers, moves or brings back the document of a record.
    func registers(_ record: Record) -> Bool {
        report.registered.contains { $0.record.id == record.id }
    }

    /// The volume in whose list a record stands, as far as the plan has read it.
    func volume(of record: Record) -> Volume? {
        let year = record.item.year
        return (recorders[year] ?? others?[year])?.state.volume
    }
}
