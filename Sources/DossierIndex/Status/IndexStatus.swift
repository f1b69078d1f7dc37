public import DossierModel

/// What there is, in figures, as of the last run of the index.
public struct IndexStatus: Sendable, Equatable {
    /// How many dossiers and documents a department or a year has.
    public struct Share: Sendable, Equatable {
        /// Dossiers that are worked in; for a year, those that have a volume of it.
        public var openDossiers = 0
        /// Dossiers that are closed.
        public var closedDossiers = 0
        /// Records, paper alone included, but for destroyed ones.
        public var records = 0
        /// Files without a record, in volumes and in the department's inbox.
        public var unregistered = 0

        /// Nothing at all.
        public init() {}
    }

    /// A volume whose card or records could not be read.
    public struct Fault: Sendable, Equatable {
        /// The volume's folder.
        public var path: RelativePath
        /// What is wrong, in the words of the reader.
        public var reason: String
    }

    /// The whole archive.
    public var total = Share()
    /// Each department that holds a dossier or has something in its inbox.
    public var departments: [DepartmentCode: Share] = [:]
    /// Each year that has a volume.
    public var years: [Int: Share] = [:]
    /// How many documents have each status; statuses that none has are left out.
    public var documents: [DocumentStatus: Int] = [:]
    /// How many open dossiers have each grade.
    public var grades: [GradeCode: Int] = [:]
    /// Open dossiers for which nobody answers, by number.
    public var withoutResponsible: [String] = []
    /// Records whose day of forming only the file's time of modification tells.
    public var uncertainDates = 0
    /// Volumes whose card or records could not be read.
    public var faults: [Fault] = []
}
