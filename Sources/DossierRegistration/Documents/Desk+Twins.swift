internal import DossierModel
internal import DossierStore

extension Desk {
    /// The record of the same bytes in the dossier: in that year's volume, else in any other.
    func twin(
        of digest: ContentDigest, in year: Int, _ plan: inout RegistrationPlan
    ) throws -> Record? {
        if let twin = plan.recorders[year]?.record(of: digest) { return twin }
        return try others(besides: year, &plan).lazy.compactMap { $0.record(of: digest) }.first
    }

    /// Whether an import brought these bytes in from that place of the share, into any volume.
    func isImported(
        from source: String, _ digest: ContentDigest, in year: Int, _ plan: inout RegistrationPlan
    ) throws -> Bool {
        if plan.recorders[year]?.isImported(from: source, digest) == true { return true }
        return try others(besides: year, &plan).contains { $0.isImported(from: source, digest) }
    }

    /// The dossier's volumes but one, newest first, with what the plan added to them.
    private func others(
        besides year: Int, _ plan: inout RegistrationPlan
    ) throws -> [VolumeRecorder] {
        var others = plan.others ?? [:]
        if plan.others == nil {
            for volume in try volumes(plan.number) where plan.recorders[volume.year] == nil {
                others[volume.year] = VolumeRecorder(
                    try VolumeState(reading: volume, from: store))
            }
            plan.others = others
        }
        return others.merging(plan.recorders) { $1 }.filter { $0.key != year }
            .sorted { $0.key > $1.key }.map(\.value)
    }
}
