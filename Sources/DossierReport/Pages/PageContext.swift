public import DossierModel

/// What every derived page knows of the archive it belongs to.
public struct PageContext: Sendable, Equatable {
    /// The company's name.
    public var company: String
    /// Whether the archive is for practice, which every page says.
    public var sandbox: Bool
    /// The names of people, departments and categories, in the archive's language.
    public var names: NameBook
    /// What the archive calls its pages.
    public var pages: PageNames

    /// A context.
    public init(company: String, sandbox: Bool, names: NameBook, pages: PageNames = .usual) {
        self.pages = pages
        self.company = company
        self.sandbox = sandbox
        self.names = names
    }

    /// The language of the page.
    public var language: Language { names.language }
}
