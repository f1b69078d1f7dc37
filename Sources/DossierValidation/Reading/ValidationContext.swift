import DossierModel
import DossierStore

/// What every rule may know: the archive's own rules, and the day.
struct ValidationContext: Sendable {
    /// What `archive.json` says.
    let archive: ArchiveDescription
    /// The transaction that nobody has carried out yet.
    let unfinished: UnfinishedTransaction?
    /// The day against which dates are judged.
    let today: CalendarDate
    /// The moment by the machine's clock, in nanoseconds since 1970, for the age of files.
    let now: Int64
    /// Whether documents, signatures and commitments are read.
    let isDeep: Bool
    /// The departments.
    let departments: ReadFile<DepartmentPolicy>
    /// The grades.
    let grades: ReadFile<GradePolicy>
    /// The categories.
    let categories: ReadFile<CategoryPolicy>
    /// The people.
    let staff: ReadFile<StaffPolicy>
    /// What makes a dossier complete.
    let completeness: ReadFile<CompletenessPolicy>
    /// How long everything may take.
    let deadlines: ReadFile<DeadlinePolicy>
    /// The chains of approvals.
    let approvals: ReadFile<ApprovalPolicy>
    /// The versions of the policy that are in force, as far as they can be read.
    let policyVersions: [PolicyKind: Int]
    /// What of the policy could not be read.
    let policyFaults: [PolicyKind: FileFault]

    /// What disposal lists say became of records.
    let disposals: DisposalLists
    /// What the volumes of closed years held, by year and dossier.
    let seals: [Int: [DossierID: ClosedVolume]]

    /// The newest year of every number.
    var newest: [ClientNumber: Int] = [:]
    /// The years in which there are volumes, of every number.
    var years: [ClientNumber: Set<Int>] = [:]
    /// The dossiers of which every volume is validated; nil when the whole archive is.
    var wholeDossiers: Set<ClientNumber>?
    /// Whether there are dossiers of which something is validated, and not everything.
    var hasPartDossiers = false

    /// Whether every volume of a dossier is validated.
    func isWhole(_ number: ClientNumber) -> Bool { wholeDossiers?.contains(number) ?? true }

    /// Whether a volume is the newest of its dossier, which alone is worked in.
    func isNewest(_ volume: Volume) -> Bool { newest[volume.number] ?? 0 <= volume.year }

    /// Where everything lies.
    var layout: Layout { Layout(folders: archive.folders) }

    /// Reads the policy of an archive.
    init(_ store: Store, _ options: ValidationOptions) {
        archive = store.description
        unfinished = store.unfinishedTransaction
        today = options.today
        now = options.now()
        isDeep = options.isDeep
        departments = ReadFile(Layout.policy(.departments), in: store)
        grades = ReadFile(Layout.policy(.grades), in: store)
        categories = ReadFile(Layout.policy(.categories), in: store)
        staff = ReadFile(Layout.policy(.staff), in: store)
        completeness = ReadFile(Layout.policy(.completeness), in: store)
        deadlines = ReadFile(Layout.policy(.deadlines), in: store)
        seals = Self.seals(in: store)
        disposals = DisposalLists(store)
        let roles = ReadFile<RolePolicy>(Layout.policy(.roles), in: store)
        approvals = ReadFile(Layout.policy(.approvals), in: store)
        let fines = ReadFile<FinePolicy>(Layout.policy(.fines), in: store)
        let retention = ReadFile<RetentionPolicy>(Layout.policy(.retention), in: store)
        let versions: [PolicyKind: Int?] = [
            .departments: departments.value?.version, .grades: grades.value?.version,
            .categories: categories.value?.version, .staff: staff.value?.version,
            .completeness: completeness.value?.version, .deadlines: deadlines.value?.version,
            .roles: roles.value?.version, .approvals: approvals.value?.version,
            .fines: fines.value?.version, .retention: retention.value?.version,
        ]
        policyVersions = versions.compactMapValues { $0 }
        let faults: [PolicyKind: FileFault?] = [
            .departments: departments.fault, .grades: grades.fault,
            .categories: categories.fault, .staff: staff.fault,
            .completeness: completeness.fault, .deadlines: deadlines.fault,
            .roles: roles.fault, .approvals: approvals.fault, .fines: fines.fault,
            // An archive that is older than schedules has none: the default holds.
            .retention: retention.fault.flatMap { $0.isMissing ? nil : $0 },
        ]
        policyFaults = faults.compactMapValues { $0 }
    }

    private static func seals(in store: Store) -> [Int: [DossierID: ClosedVolume]] {
        let registers = (try? RegisterFile<YearClosing>.all(in: store)) ?? []
        let closings = registers.flatMap { $0.value?.entries ?? [] }
        return Dictionary(
            closings.map { closing in
                (
                    closing.year,
                    Dictionary(closing.volumes.map { ($0.dossier, ClosedVolume($0, closing)) }) {
                        $1
                    }
                )
            }
        ) { $1 }
    }

    /// The kinds of policy that could not be read.
    var unreadPolicies: Set<PolicyKind> { Set(policyFaults.keys) }

    /// The files of the policy that are there and cannot be read.
    var damagedPolicies: [FileFault] { policyFaults.values.filter { !$0.isMissing } }

    /// The files of the policy that are not there.
    var missingPolicies: [FileFault] { policyFaults.values.filter(\.isMissing) }
}
