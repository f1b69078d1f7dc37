import DossierModel
import DossierStore

/// Something lies between the levels of years, departments, grades and volumes, or among the archive's
/// own files, and does not belong there.
struct MisplacedEntry: EntryRule {
    let definition = RuleDefinition(
        "misplaced-entry", .warning, .integrity, standard: ["4-3", "1-13"],
        serves: ["NUM-1", "CRE-9"])

    func check(_ entry: TreeEntry, in context: ValidationContext) -> Finding? {
        guard entry.isStray, !isOwn(entry, context.layout) else { return nil }
        return finding(entry.path)
    }

    private func isOwn(_ entry: TreeEntry, _ layout: Layout) -> Bool {
        switch entry.place {
        case .year, .grade: leadsOn(entry, layout)
        case .department:
            leadsOn(entry, layout)
                || [layout.cataloguePage, layout.catalogueTable].contains { page in
                    page.bytes == entry.name
                }
        case .inVolume(_, let folder): Self.isCommunication(entry, in: folder)
        case .system: Self.isSystem(entry)
        case .root, .volume, .inbox, .packages, .foreign: true
        }
    }

    private func leadsOn(_ entry: TreeEntry, _ layout: Layout) -> Bool {
        entry.isFolder && entry.place.entering(entry.name, layout) != .foreign
    }

    /// Whether an entry is as the communications of a volume are laid out; true elsewhere.
    private static func isCommunication(_ entry: TreeEntry, in folder: RelativePath) -> Bool {
        let names = folder.names
        guard names[0].elementsEqual(VolumeFile.communications.rawValue.utf8) else { return true }
        let text = String(decoding: entry.name, as: UTF8.self)
        switch names.count {
        case 1: return entry.isFolder && DepartmentCode(text) != nil
        case 2:
            return !entry.isFolder && text.hasSuffix(".jsonl")
                && YearMonth(String(text.dropLast(6))) != nil
        default: return true
        }
    }

    /// Whether an entry belongs into the archive's own folder, that of the policy and its history, or
    /// that of the registers.
    private static func isSystem(_ entry: TreeEntry) -> Bool {
        let own: [RelativePath] = [
            Layout.description, Layout.format, Layout.policy, "_archive/ledger",
            Layout.registers, Layout.work, Layout.ledger, Layout.accessLog, Layout.policyHistory,
        ]
        let folders: [RelativePath] = [Layout.system, Layout.policy, "_archive/ledger"]
        guard let parent = entry.path.parent else { return true }
        if entry.path.isInside(Layout.policyHistory), parent != Layout.policy {
            return isPast(entry, in: parent)
        }
        if parent == Layout.registers {
            return entry.isFolder
                && (RegisterKind(rawValue: text(entry)) != nil || entry.path == Layout.destructions)
        }
        guard folders.contains(parent) else { return true }
        return own.contains(entry.path)
            || PolicyKind.allCases.contains { Layout.policy($0) == entry.path }
    }

    /// Whether an entry of the policy's history is a kind, or a version of one.
    private static func isPast(_ entry: TreeEntry, in parent: RelativePath) -> Bool {
        if parent == Layout.policyHistory {
            return entry.isFolder && PolicyKind(rawValue: text(entry)) != nil
        }
        return !entry.isFolder && PolicyHistory.number(entry.name) != nil
    }

    private static func text(_ entry: TreeEntry) -> String {
        String(decoding: entry.name, as: UTF8.self)
    }
}
