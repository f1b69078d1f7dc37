import DossierModel

/// A newer program wrote a file of the archive; it is neither judged nor touched (design §3).
struct NewerVersion: FaultRule {
    let definition = RuleDefinition(
        "newer-version", .error, .usability, standard: ["3-1"], serves: ["STO-2"])

    func concerns(_ fault: FileFault) -> Bool {
        fault.json?.code == .newerVersion
    }
}
