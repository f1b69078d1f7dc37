extension Layout {
    /// What this folder is, for whoever opens it.
    public static let rootPage: RelativePath = "说明.html"
    /// The catalogue of a department's dossiers as a page.
    public static let cataloguePage: RelativePath = "客户档案目录.html"
    /// The same catalogue for a spreadsheet.
    public static let catalogueTable: RelativePath = "客户档案目录.csv"
}
