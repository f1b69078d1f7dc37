import DossierModel
import DossierStore

/// A pipe, a socket or a device: no document, and no package can hold it.
struct SpecialFile: EntryRule {
    let definition = RuleDefinition(
        "special-file", .warning, .security, standard: ["4-3"], serves: ["STO-2"])

    func check(_ entry: TreeEntry, in context: ValidationContext) -> Finding? {
        switch entry.known?.kind {
        case .pipe, .socket, .device, .unknown: entry.isIgnored ? nil : finding(entry.path)
        case .file, .directory, .link, nil: nil
        }
    }
}
