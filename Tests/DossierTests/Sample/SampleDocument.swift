import DossierModel

/// Reads a file of the sample archive with the type that its path tells.
enum SampleDocument {
    /// What a file's JSON becomes when it is read and written again; nil for a path of no kind.
    static func rewritten(_ path: String, _ bytes: [UInt8]) throws -> [UInt8]? {
        let names = path.split(separator: "/").map(String.init)
        guard let name = names.last else { return nil }
        if names.first == "_archive" { return try system(names, bytes) }
        if names.contains("communications") {
            return try lines(bytes) {
                CanonicalJSON.bytes(of: try Communication(document: $0).json)
            }
        }
        return switch name {
        case "card.json": try Card(document: bytes).document
        case "persons.json": try FieldFile(.persons, document: bytes).document
        case "credit.json": try FieldFile(.credit, document: bytes).document
        case "projects.json": try EntryList<Project>(document: bytes).document
        case "issues.json": try EntryList<DossierModel.Issue>(document: bytes).document
        case "records.json": try RecordList(document: bytes).document
        default: nil
        }
    }

    private static func system(_ names: [String], _ bytes: [UInt8]) throws -> [UInt8]? {
        switch names[1] {
        case "archive.json": try ArchiveDescription(document: bytes).document
        case "ledger": try lines(bytes) { try EventLine(bytes: $0).bytes }
        case "registers": try register(names[2], bytes)
        case "policy":
            try policy(
                names[2] == "history" ? names[3] : names[2].replacing(".json", with: ""), bytes)
        default: nil
        }
    }

    private static func register(_ kind: String, _ bytes: [UInt8]) throws -> [UInt8]? {
        switch RegisterKind(rawValue: kind) {
        case .numbers: try Register<NumberEntry>(document: bytes).document
        case .clients: try Register<ClientEntry>(document: bytes).document
        case .copies: try Register<CopyEntry>(document: bytes).document
        case .alarms: try Register<AlarmEntry>(document: bytes).document
        case .triggers: try Register<TriggerEntry>(document: bytes).document
        case .appraisals: try Register<Appraisal>(document: bytes).document
        case .years: try Register<YearClosing>(document: bytes).document
        case .submissions: try Register<SubmissionEntry>(document: bytes).document
        case .receipts: try Register<ReceiptEntry>(document: bytes).document
        case .backups: try Register<BackupEntry>(document: bytes).document
        case .holds: try Register<HoldEntry>(document: bytes).document
        case .disposals: try Register<DisposalList>(document: bytes).document
        case .privacyRequests: try Register<PrivacyRequest>(document: bytes).document
        case nil: nil
        }
    }

    private static func policy(_ kind: String, _ bytes: [UInt8]) throws -> [UInt8]? {
        switch PolicyKind(rawValue: kind) {
        case .departments: try DepartmentPolicy(document: bytes).document
        case .grades: try GradePolicy(document: bytes).document
        case .categories: try CategoryPolicy(document: bytes).document
        case .roles: try RolePolicy(document: bytes).document
        case .staff: try StaffPolicy(document: bytes).document
        case .approvals: try ApprovalPolicy(document: bytes).document
        case .completeness: try CompletenessPolicy(document: bytes).document
        case .fines: try FinePolicy(document: bytes).document
        case .deadlines: try DeadlinePolicy(document: bytes).document
        case .retention: try RetentionPolicy(document: bytes).document
        case nil: nil
        }
    }

    private static func lines(
        _ bytes: [UInt8], _ rewrite: ([UInt8]) throws -> [UInt8]
    ) throws -> [UInt8] {
        try bytes.split(separator: 0x0A).flatMap { try rewrite(Array($0)) + [0x0A] }
    }
}
