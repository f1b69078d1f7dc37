import DossierModel
import DossierStore

/// A file that is ignored has lain there for a week: it can be the only copy (design §3).
struct IgnoredFileOld: EntryRule {
    let definition = RuleDefinition(
        "ignored-file-old", .notice, .integrity, standard: ["4-3"], serves: ["CRE-9"])

    private static let week: Int64 = 7 * 24 * 3_600 * 1_000_000_000

    func check(_ entry: TreeEntry, in context: ValidationContext) -> Finding? {
        guard entry.isIgnored, entry.path != IgnoredNames.file, let status = entry.known,
            status.kind == .file, context.now > status.modified,
            context.now - status.modified > Self.week
        else { return nil }
        switch entry.place {
        case .volume, .inVolume, .inbox: break
        default: return nil
        }
        let days = (context.now - status.modified) / (Self.week / 7)
        return finding(entry.path, ["days": "\(days)"])
    }
}
