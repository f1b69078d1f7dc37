import DossierModel

/// A file of the archive has not the members and values that its schema demands (design §3).
struct JSONShape: FaultRule {
    let definition = RuleDefinition(
        "json-shape", .error, .integrity, standard: ["1-3", "2-3"], serves: ["STO-2", "UPD-6"])

    func concerns(_ fault: FileFault) -> Bool {
        switch fault.json?.code {
        case .missingMember, .unknownMember, .wrongType, .badValue: true
        default: false
        }
    }
}
