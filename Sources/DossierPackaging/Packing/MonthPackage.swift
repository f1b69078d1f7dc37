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

    /// A package.
    public init(company: CompanyCode, month: YearMonth, department: DepartmentCode) {
        self.company = company
        self.month = month
        self.department = department
    }

    /// Reads a name such as `TF-2026-11-S`; nil for any other text.
    public init?(_ name: String) {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, let company = CompanyCode(parts[0]),
            let month = YearMonth("\(parts[1])-\(parts[2])"),
            let department = DepartmentCode(parts[3])
        else { return nil }
        self.init(company: company, month: month, department: department)
        guard description == name else { return nil }
    }

    /// The name, which is that of its top directory too, such as `TF-2026-11-S`.
    public var description: String { "\(company)-\(month)-\(department)" }

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
