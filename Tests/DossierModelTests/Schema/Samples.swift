import DossierModel
import Testing

/// Documents of every kind, made of the model's own values.
///
/// They are the examples of the schemas and of docs/format.md, and what the mutations start from.
/// The first of a kind is full, the last is bare.
enum Samples {
    static func documents(_ kind: SchemaKind) throws -> [JSONValue] {
        switch kind {
        case .archive: try archives()
        case .departments: [try departments().json]
        case .grades: [try grades().json]
        case .categories: [categories().json]
        case .roles: [roles().json]
        case .staff: [try staff().json]
        case .approvals: [approvals().json]
        case .completeness: completeness()
        case .fines: fines()
        case .deadlines: try deadlines()
        case .retention: try retention()
        case .card: try cards()
        case .persons: [try persons().json, try bareFile(.persons)]
        case .credit: [try credit().json, try bareFile(.credit)]
        case .projects: try projects()
        case .issues: try issues()
        case .communication: try communications()
        case .records: try recordLists()
        case .registerNumbers:
            [try numbers().json, Register<NumberEntry>(kind: .numbers, year: 2027).json]
        case .registerClients:
            [try clients().json, Register<ClientEntry>(kind: .clients, year: 2027).json]
        case .registerCopies:
            [try copies().json, Register<CopyEntry>(kind: .copies, year: 2027).json]
        case .registerAlarms:
            [try alarms().json, Register<AlarmEntry>(kind: .alarms, year: 2027).json]
        case .registerTriggers: try triggers()
        case .registerAppraisals: try appraisals()
        case .registerSubmissions:
            [
                try submissions().json,
                Register<SubmissionEntry>(kind: .submissions, year: 2027).json,
            ]
        case .registerReceipts:
            [try receipts().json, Register<ReceiptEntry>(kind: .receipts, year: 2027).json]
        case .registerBackups:
            [try backups().json, Register<BackupEntry>(kind: .backups, year: 2027).json]
        case .registerYears:
            [try closings().json, Register<YearClosing>(kind: .years, year: 2027).json]
        case .registerHolds: try holds()
        case .registerDisposals: try disposals()
        case .registerPrivacyRequests: try privacyRequests()
        case .destructionRecord: try destructionRecords()
        case .eventLine: try eventLines()
        }
    }

    // MARK: - Names and ids that every sample uses

    static let company = "天锋广告"
    static let clientName = "北京城建集团公司"
    static let extensions = JSONObject([("crm", ["id": 4711, "ratio": .fraction(0.25)])])

    static func id<Kind>(_ serial: UInt8, _ kind: Kind.Type = Kind.self) -> UniqueID<Kind> {
        UniqueID(milliseconds: 1_793_000_000_000, random: Array(repeating: serial, count: 10))
    }

    static func salt(_ serial: UInt8) -> Salt { Salt(random: Array(repeating: serial, count: 16)) }

    static let secretary = StaffID(serial: 1)
    static let salesman = StaffID(serial: 7)

    static func number(_ text: String = "TF-S-A-201208-BJCJJTGS") throws -> ClientNumber {
        try #require(ClientNumber(text))
    }

    static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    static func department(_ text: String) throws -> DepartmentCode {
        try #require(DepartmentCode(text))
    }

    static func registration(from: String? = nil) throws -> Registration {
        Registration(
            by: salesman, at: try #require(Timestamp("2026-11-21T09:30:00+08:00")), from: from)
    }

    static func digest(_ text: String) -> ContentDigest { ContentDigest(of: Array(text.utf8)) }

    static func key(_ serial: UInt8) throws -> PublicKeyText {
        try #require(PublicKeyText(rawKey: Array(repeating: serial, count: 32)))
    }
}
