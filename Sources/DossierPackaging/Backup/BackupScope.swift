internal import DossierModel
internal import DossierStore

/// What of an archive a backup holds: every file of the root but lease, staging, journal and derived
/// pages (design §6).
struct BackupScope {
    private let rootPage: RelativePath
    private let cataloguePages: [[UInt8]]
    private let cardPage: [UInt8]
    private static let temporary = (start: Array(".dossier-".utf8), end: Array(".tmp".utf8))

    init(_ layout: Layout) {
        rootPage = layout.rootPage
        cataloguePages = [layout.cataloguePage.bytes, layout.catalogueTable.bytes]
        cardPage = layout.cardPage.bytes
    }

    /// Whether a path, and what is in it, belongs into a backup.
    func includes(_ path: RelativePath) -> Bool {
        let bytes = path.bytes
        guard bytes.first != UInt8(ascii: "_") else { return includesSystem(path) }
        guard bytes != rootPage.bytes else { return false }
        // Looked at in place: this is asked of every file.
        let name = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[($0 + 1)...] } ?? bytes[...]
        if name.starts(with: Self.temporary.start), name.suffix(4).elementsEqual(Self.temporary.end)
        {
            return false
        }
        // 2026/S/客户档案目录.html, 2026/S/A/<number>/客户档案卡.html
        let isCatalogue = cataloguePages.contains { name.elementsEqual($0) }
        guard isCatalogue || name.elementsEqual(cardPage) else { return true }
        return !(Self.isYear(bytes) && path.names.count == (isCatalogue ? 3 : 5))
    }

    private func includesSystem(_ path: RelativePath) -> Bool {
        guard path.isInside(Layout.work), path != Layout.work else { return true }
        return path.isInside(Layout.quarantine)
    }

    private static func isYear(_ bytes: [UInt8]) -> Bool {
        bytes.prefix(4).allSatisfy { (0x30...0x39).contains($0) }
            && bytes.dropFirst(4).first == UInt8(ascii: "/")
    }
}
