/// Where everything lies in an archive (design §3).
public struct Layout: Sendable, Equatable {
    /// The names of the folders that people see.
    public let folders: FolderNames

    /// The layout with these folder names.
    public init(folders: FolderNames) {
        self.folders = folders
    }

    /// The folder of the archive's own files.
    public static let system: RelativePath = "_archive"
    /// The file by which a root is recognised.
    public static let description: RelativePath = "_archive/archive.json"
    /// The description of the format, for whoever finds the archive.
    public static let format: RelativePath = "_archive/FORMAT.md"
    /// The folder of the policy in force.
    public static let policy: RelativePath = "_archive/policy"
    /// The folder of policies that were in force.
    public static let policyHistory: RelativePath = "_archive/policy/history"
    /// The ledger of everything that was done.
    public static let ledger: RelativePath = "_archive/ledger/main"
    /// The signed heads of the ledger.
    public static let checkpoints: RelativePath = "_archive/ledger/main/checkpoints"
    /// The log of reads imported from the file server.
    public static let accessLog: RelativePath = "_archive/ledger/access"
    /// The folder of the registers.
    public static let registers: RelativePath = "_archive/registers"
    /// Lease, staging, journal and quarantine.
    public static let work: RelativePath = "_archive/work"
    /// The lease of the one writer.
    public static let lease: RelativePath = "_archive/work/lease"
    /// Files on their way into the tree.
    public static let staging: RelativePath = "_archive/work/staging"
    /// The transaction that is being carried out.
    public static let journal: RelativePath = "_archive/work/journal.json"
    /// What waits to be destroyed.
    public static let quarantine: RelativePath = "_archive/work/quarantine"
    /// The file at the root that says that this is a copy for evidence.
    public static let evidenceMark: RelativePath = "证据副本-EVIDENCE-COPY.txt"

    /// Where a document waits to be destroyed: nothing in the name tells what it is.
    public static func quarantine(of record: RecordID, list: EntryID) -> RelativePath {
        join(quarantine, "\(list).\(record)")
    }

    /// A file of the policy in force.
    public static func policy(_ kind: PolicyKind) -> RelativePath {
        join(policy, kind.rawValue + ".json")
    }

    /// The version of a policy that was in force under that number.
    public static func policy(_ kind: PolicyKind, version: Int) -> RelativePath {
        join(policyHistory, kind.rawValue, "\(version).json")
    }

    /// A register of one year.
    public static func register(_ kind: RegisterKind, year: Int) -> RelativePath {
        join(registers, kind.rawValue, DecimalDigits.text(year, 4) + ".json")
    }

    /// The folder of the records of destructions (销毁清册), by year.
    public static let destructions: RelativePath = "_archive/registers/destruction"

    /// A file of the record of a destruction.
    ///
    /// - Parameters:
    ///   - number: The number of the certificate.
    ///   - year: The year of the list.
    ///   - suffix: Which file, such as `.json`.
    /// - Returns: the path below the root.
    public static func destruction(_ number: String, year: Int, _ suffix: String) -> RelativePath {
        join(destructions, DecimalDigits.text(year, 4), number + suffix)
    }

    /// The folder of the inbox of a department.
    public func inbox(_ department: DepartmentCode) -> RelativePath {
        Self.join(Self.trusted(folders.inbox), department.description)
    }

    /// The folder of packages.
    public var packages: RelativePath { Self.trusted(folders.packages) }

    /// The inbox of all departments.
    public var inbox: RelativePath { Self.trusted(folders.inbox) }

    /// The folder of a department in a year.
    public static func department(_ year: Int, _ code: DepartmentCode) -> RelativePath {
        join(trusted(DecimalDigits.text(year, 4)), code.description)
    }

    /// The folder of a category inside a volume; nil for a category the archive does not have.
    public func category(_ number: Int) -> RelativePath? {
        folders.categories[number].map(Self.trusted)
    }

    /// The category in whose folder a path inside a volume lies.
    public func category(of path: RelativePath) -> Int? {
        guard let first = path.names.first, path.names.count > 1 else { return nil }
        return folders.categories.first { first.elementsEqual($0.value.utf8) }?.key
    }

    /// Appends names that are known to be safe.
    static func join(_ base: RelativePath, _ names: String...) -> RelativePath {
        names.reduce(base) { $0.appending(trusted($1)) }
    }

    static func trusted(_ name: String) -> RelativePath {
        RelativePath(name: Array(name.utf8)) ?? "_"
    }
}
