import DossierModel

/// A rule about what reading the JSON files of the archive met, wherever they lie.
protocol FaultRule: VolumeRule, ArchiveRule {
    /// Whether a fault is a breach of this rule.
    func concerns(_ fault: FileFault) -> Bool
}

extension FaultRule {
    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding] {
        findings(volume.faults)
    }

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        findings(context.damagedPolicies + archive.faults + archive.policyHistory.faults)
    }

    private func findings(_ faults: [FileFault]) -> [Finding] {
        faults.filter(concerns).map { finding($0.path, $0.details) }
    }
}
