extension DefaultPolicy {
    /// The names of the folders that people see, in the archive's language (design §3).
    ///
    /// Category folders carry the number, so that a file manager keeps the policy's order.
    public static func folders(_ language: Language) -> FolderNames {
        let names = categories.categories.map { category in
            let number = DecimalDigits.text(category.number, 2)
            return switch language {
            case .chinese: (category.number, number + category.name)
            case .english: (category.number, number + " " + category.english)
            }
        }
        return FolderNames(
            inbox: language == .chinese ? "待归档" : "inbox",
            packages: language == .chinese ? "归档包" : "packages",
            categories: Dictionary(names) { first, _ in first },
            pages: language == .chinese
                ? .usual
                : PageNames(root: "About", catalogue: "Catalogue", card: "Client card"))
    }
}
