import DossierModel
import Testing

/// The kinds of JSON in an archive; the raw value names the schema.
enum SchemaKind: String, CaseIterable, CustomTestStringConvertible {
    case archive
    case departments, grades, categories, roles, staff, approvals
    case completeness, fines, deadlines, retention
    case card, persons, credit, projects, issues, communication, records
    case registerNumbers = "register-numbers"
    case registerClients = "register-clients"
    case registerCopies = "register-copies"
    case registerAlarms = "register-alarms"
    case registerTriggers = "register-triggers"
    case registerAppraisals = "register-appraisals"
    case registerSubmissions = "register-submissions"
    case registerReceipts = "register-receipts"
    case registerBackups = "register-backups"
    case registerYears = "register-years"
    case registerHolds = "register-holds"
    case registerDisposals = "register-disposals"
    case registerPrivacyRequests = "register-privacyRequests"
    case destructionRecord = "destruction-record"
    case eventLine = "event-line"

    var testDescription: String { rawValue }

    /// The schema's file in the package.
    var schemaPath: String { "schema/\(rawValue).schema.json" }

    /// Reads a document of this kind and gives it back as the program writes it.
    func read(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
        switch self {
        case .archive: try ArchiveDescription(document: bytes).json
        case .departments: try DepartmentPolicy(document: bytes).json
        case .grades: try GradePolicy(document: bytes).json
        case .categories: try CategoryPolicy(document: bytes).json
        case .roles: try RolePolicy(document: bytes).json
        case .staff: try StaffPolicy(document: bytes).json
        case .approvals: try ApprovalPolicy(document: bytes).json
        case .completeness: try CompletenessPolicy(document: bytes).json
        case .fines: try FinePolicy(document: bytes).json
        case .deadlines: try DeadlinePolicy(document: bytes).json
        case .retention: try RetentionPolicy(document: bytes).json
        case .card: try Card(document: bytes).json
        case .persons: try FieldFile(.persons, document: bytes).json
        case .credit: try FieldFile(.credit, document: bytes).json
        case .projects: try EntryList<Project>(document: bytes).json
        case .issues: try EntryList<DossierModel.Issue>(document: bytes).json
        case .communication: try Communication(document: bytes).json
        case .records: try RecordList(document: bytes).json
        case .registerNumbers: try Register<NumberEntry>(document: bytes).json
        case .registerClients: try Register<ClientEntry>(document: bytes).json
        case .registerCopies: try Register<CopyEntry>(document: bytes).json
        case .registerAlarms: try Register<AlarmEntry>(document: bytes).json
        case .registerTriggers: try Register<TriggerEntry>(document: bytes).json
        case .registerAppraisals: try Register<Appraisal>(document: bytes).json
        case .registerSubmissions: try Register<SubmissionEntry>(document: bytes).json
        case .registerReceipts: try Register<ReceiptEntry>(document: bytes).json
        case .registerBackups: try Register<BackupEntry>(document: bytes).json
        case .registerYears: try Register<YearClosing>(document: bytes).json
        case .registerHolds: try Register<HoldEntry>(document: bytes).json
        case .registerDisposals: try Register<DisposalList>(document: bytes).json
        case .registerPrivacyRequests: try Register<PrivacyRequest>(document: bytes).json
        case .destructionRecord: try DestructionRecord(document: bytes).json
        case .eventLine: try Self.line(bytes)
        }
    }

    /// The line's value, whatever white space stood between its parts.
    private static func line(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
        let line = try EventLine(bytes: CanonicalJSON.bytes(of: try JSONParser.parse(bytes)))
        return ["event": line.event.json, "signature": .string(line.signature)]
    }
}
