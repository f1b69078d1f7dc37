public import DossierModel

/// Which package: of a company, of a month, of a department (design §6).
public struct MonthPackage: Sendable, Hashable, CustomStringConvertible {
    /// What the name of the file ends with.
    public static let suffix = ".tar.zst"

    /// The company.
    public let company: CompanyCode
    /// The filing month.
    public let month: YearMonth
    /// The department whose work it holds.
    public let department: DepartmentCode

    /// Which edition of it: 1 as it was packed, more of its successors.
    public let edition: Int

    /// The highest number of an edition.
    public static let lastEdition = 999

    /// A package.
    public init(
        company: CompanyCode, month: YearMonth, department: DepartmentCode, edition: Int = 1
    ) {
        self.company = company
        self.month = month
        self.department = department
        self.edition = edition
    }

    /// Reads a name such as `TF-2026-11-S`, or `TF-2026-11-S-2` of a successor; nil for any other text.
    public init?(_ name: String) {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard (4...5).contains(parts.count), let company = CompanyCode(parts[0]),
            let month = YearMonth("\(parts[1])-\(parts[2])"),
            let department = DepartmentCode(parts[3]),
            let edition = parts.count == 4 ? 1 : Int(parts[4]),
            parts.count == 4 || (2...Self.lastEdition).contains(edition)
        else { return nil }
        self.init(company: company, month: month, department: department, edition: edition)
        guard description == name else { return nil }
    }

    /// The name, which is that of its top directory too, such as `TF-2026-11-S`.
    public var description: String {
        "\(company)-\(month)-\(department)" + (edition == 1 ? "" : "-\(edition)")
    }

    /// The same package in another edition.
    public func edition(_ number: Int) -> MonthPackage {
        MonthPackage(company: company, month: month, department: department, edition: number)
    }

    /// The name of the top directory in the tar.
    public var folder: RelativePath { Self.name(description) }

    /// The name of the file.
    public var file: RelativePath { Self.name(description + Self.suffix) }

    /// The name of the file of its digest, as sha256sum(1) writes it.
    public var digestFile: RelativePath { Self.name(description + Self.suffix + ".sha256") }

    /// The name of the file of proof that its event stands in the ledger.
    public var proofFile: RelativePath { Self.name(description + Self.suffix + ".tlog-proof") }

    private static func name(_ text: String) -> RelativePath {
        RelativePath(name: Array(text.utf8)) ?? "_"
    }
}

extension Layout {
    /// The folder of the packages of a month.
    public func packages(_ month: YearMonth) -> RelativePath {
        packages.appending(name: Array(month.description.utf8)) ?? packages
    }
}
