public import DossierModel
public import DossierStore
public import SystemPackage

/// What a person wants packed.
public struct PackRequest: Sendable {
    /// The filing month.
    public var month: YearMonth
    /// The department alone; nil is every department, then the company.
    public var department: DepartmentCode?
    /// Where the packages go; nil is the archive's own folder of packages.
    public var output: FilePath?
    /// For whom packages outside the archive are encrypted; nil leaves them plain.
    public var sealing: Sealing?
    /// Who has the packages outside the archive; nil is the person who packs.
    public var holder: String?
    /// Rules whose errors are allowed; they stand in the packages.
    public var allowed: [String] = []

    /// Whether only what was submitted is packed, in a sandbox too.
    public var onlySubmitted = false

    /// A month of all departments, into the archive.
    public init(month: YearMonth) {
        self.month = month
    }
}
