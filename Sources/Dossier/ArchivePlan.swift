public import DossierModel
public import SystemPackage

/// What a person says when an archive is made.
public struct ArchivePlan: Sendable {
    /// The folder that becomes the archive.
    public var root: FilePath
    /// The company's code at the head of every number.
    public var company: CompanyCode
    /// The company's name.
    public var companyName: String
    /// The IANA name of the time zone.
    public var timeZone: String
    /// The language of folders and pages.
    public var language: Language
    /// Whether it is for practice only.
    public var sandbox: Bool
    /// Whether the folder may hold files already, none of which is touched.
    public var around: Bool
    /// The name of the person who makes it, administrator and archivist from the beginning.
    public var founder: String

    /// A plan.
    public init(
        root: FilePath, company: CompanyCode, companyName: String, timeZone: String,
        language: Language, sandbox: Bool, around: Bool, founder: String
    ) {
        self.root = root
        self.company = company
        self.companyName = companyName
        self.timeZone = timeZone
        self.language = language
        self.sandbox = sandbox
        self.around = around
        self.founder = founder
    }
}
