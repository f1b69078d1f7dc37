/// The names of the derived pages without their endings, fixed when the archive is made (design §3).
public struct PageNames: Sendable, Equatable {
    /// The page that tells what the archive's folder is, such as 说明.
    public var root: String
    /// The catalogue of a department's dossiers, a page and a table, such as 客户档案目录.
    public var catalogue: String
    /// The card of a dossier, such as 客户档案卡.
    public var card: String

    /// Names chosen by the caller.
    public init(root: String, catalogue: String, card: String) {
        self.root = root
        self.catalogue = catalogue
        self.card = card
    }

    /// The names in an archive that gives none.
    public static let usual = PageNames(root: "说明", catalogue: "客户档案目录", card: "客户档案卡")
}

extension PageNames: JSONRepresentable {
    /// Reads the names; each must be one safe file name.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        root = try reader.parsed("root", FolderNames.safeName)
        catalogue = try reader.parsed("catalogue", FolderNames.safeName)
        card = try reader.parsed("card", FolderNames.safeName)
        try reader.finish()
    }

    /// The names as JSON.
    public var json: JSONValue {
        ["root": .string(root), "catalogue": .string(catalogue), "card": .string(card)]
    }
}
