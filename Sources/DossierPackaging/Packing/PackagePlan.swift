internal import DossierModel

/// What one package will hold, worked out from the ledger before a document is read.
struct PackagePlan: Sendable {
    /// A volume of which something is packed.
    struct VolumePart: Sendable {
        /// The volume.
        var entry: TouchedVolumes.Entry
        /// Whether the department touched the dossier, so that its card goes too; else the volume is
        /// here for its communications alone.
        var isOwn: Bool
        /// The files of communications that are packed.
        var communications: [CommunicationsFile]
        /// The departments whose missing paper is told, though their records are no items.
        var missingPaperOf: Set<DepartmentCode> = []
        /// Whether the tombstones of all departments are packed.
        var holdsTombstones = false
    }

    /// Which package.
    var package: MonthPackage
    /// The events that it tells.
    var range: PackageRange
    /// The events of which it holds its own department's work; nil where nothing was submitted.
    var own: WorkRange?
    /// The time of everything in it.
    var time: Timestamp
    /// The day on which the month is due.
    var due: CalendarDate
    /// The department's package before it.
    var previous: PackageReference?
    /// The volumes, in the order of their paths.
    var volumes: [VolumePart]
    /// Whether the credit files of the dossiers belong into it.
    var holdsCredit: Bool
    /// What it holds besides, where it is the company's.
    var company: CompanyPart?

    /// The holds that are not released when it is packed, and not over on the due day.
    var holds: [HoldEntry] = []

    /// Whether the department has something to hand over, and not only something to tell.
    var hasWork: Bool { volumes.contains(where: \.isOwn) }
}
