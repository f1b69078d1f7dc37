import DossierModel

/// A file of the archive is not JSON as the format demands: legible UTF-8, no name twice (design §3).
struct JSONForm: FaultRule {
    let definition = RuleDefinition(
        "json-form", .error, .usability, standard: ["3-1"], serves: ["STO-2", "UPD-6"])

    func concerns(_ fault: FileFault) -> Bool {
        switch fault.json?.code {
        case nil, .missingMember, .unknownMember, .wrongType, .badValue, .newerVersion: false
        default: true
        }
    }
}
