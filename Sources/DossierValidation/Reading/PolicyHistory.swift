import DossierModel
import DossierStore

/// A version of a policy that was in force once, as it was read.
struct PastPolicy: Sendable {
    /// The kind of policy.
    var kind: PolicyKind
    /// The version that its name tells.
    var number: Int
    /// The version that it tells itself.
    var file: ReadFile<Int>
}

/// The versions of the policy that were in force once (docs/format.md, chapter 2).
struct PolicyHistory: Sendable {
    /// The versions, by kind, oldest first.
    private(set) var versions: [PastPolicy] = []
    /// The folders that could not be listed.
    private(set) var faultyFolders: [FileFault] = []

    /// No history.
    init() {}

    /// Reads the history of an archive; what has another name than a version another rule tells.
    init(of store: Store) {
        for kind in PolicyKind.allCases {
            for number in numbers(of: kind, in: store) {
                let path = Layout.policy(kind, version: number)
                let file = ReadFile(path, in: store) { json throws(JSONFault) in
                    try kind.version(in: json)
                }
                versions.append(PastPolicy(kind: kind, number: number, file: file))
            }
        }
    }

    /// What could not be read.
    var faults: [FileFault] { faultyFolders + versions.compactMap(\.file.fault) }

    private mutating func numbers(of kind: PolicyKind, in store: Store) -> [Int] {
        guard let folder = Layout.policy(kind, version: 1).parent else { return [] }
        do throws(StoreError) {
            guard try store.status(folder)?.kind == .directory else { return [] }
            return try store.entries(folder).compactMap { Self.number($0.name) }.sorted()
        } catch {
            faultyFolders.append(FileFault(path: folder, error: error))
            return []
        }
    }

    /// The version that a file's name tells; nil for any other name.
    static func number(_ name: [UInt8]) -> Int? {
        let text = String(decoding: name, as: UTF8.self)
        guard text.hasSuffix(".json"), let number = Int(text.dropLast(5)), number > 0,
            text == "\(number).json"
        else { return nil }
        return number
    }
}

extension PolicyKind {
    /// The version that a policy of this kind tells; reads it strictly, as what is in force is read.
    func version(in json: JSONValue) throws(JSONFault) -> Int {
        switch self {
        case .departments: try DepartmentPolicy(json: json, at: "").version
        case .grades: try GradePolicy(json: json, at: "").version
        case .categories: try CategoryPolicy(json: json, at: "").version
        case .roles: try RolePolicy(json: json, at: "").version
        case .staff: try StaffPolicy(json: json, at: "").version
        case .approvals: try ApprovalPolicy(json: json, at: "").version
        case .completeness: try CompletenessPolicy(json: json, at: "").version
        case .fines: try FinePolicy(json: json, at: "").version
        case .deadlines: try DeadlinePolicy(json: json, at: "").version
        case .retention: try RetentionPolicy(json: json, at: "").version
        }
    }
}
