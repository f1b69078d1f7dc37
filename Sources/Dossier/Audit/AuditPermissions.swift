internal import DossierModel
internal import DossierStore
internal import DossierValidation

/// The permissions of the archive's own folder, by what the design demands of its parts (design §3).
///
/// The bits of files tell what the machine allows that holds them. What a server's own lists allow
/// besides is not seen, and what they forbid is not credited.
struct AuditPermissions {
    /// What is wrong.
    private(set) var findings: [Finding] = []
    /// What could not be looked at or read.
    private(set) var unread: [RelativePath] = []
    /// Whether the file system keeps permissions.
    let isMeaningful: Bool

    /// A part of the folder: what people who register may write, or administrators alone.
    private struct Part {
        var everybody: [RelativePath] = []
        var group: [RelativePath] = []
        var readable: [RelativePath] = []
        var count = 0
        var groups: Set<UInt32> = []
    }

    private static let everybody: UInt32 = 0o002
    private static let ofGroup: UInt32 = 0o020
    private static let reading: UInt32 = 0o005

    private var parts: [String: Part] = [:]
    private var keys: [RelativePath] = []

    /// Looks at every file and folder of `_archive/`.
    init(of store: Store, enrolled: Int) {
        isMeaningful = store.fileSystem.keepsModes
        visit(Layout.system, store)
        findings = keys.sorted().map { AuditRule.privateKeyInside.finding($0.description) }
        guard isMeaningful else { return }
        for (name, part) in parts.sorted(by: { $0.key < $1.key }) {
            guard let first = part.everybody.min() else { continue }
            findings.append(
                AuditRule.writableByAll.finding(
                    name, ["count": "\(part.everybody.count)", "example": first.description]))
        }
        findings += policy + quarantine + closed(enrolled)
    }

    // MARK: Looking

    private mutating func visit(_ path: RelativePath, _ store: Store) {
        do {
            guard let status = try store.status(path) else { return }
            note(path, status)
            if status.kind == .file, try Self.isKey(path, store) { keys.append(path) }
            guard status.kind == .directory else { return }
            for entry in try store.entries(path) {
                guard let next = path.appending(name: entry.name) else {
                    unread.append(path)
                    continue
                }
                visit(next, store)
            }
        } catch {
            // What is gone meanwhile is nothing that was kept back.
            if error.code != .notFound { unread.append(path) }
        }
    }

    private mutating func note(_ path: RelativePath, _ status: FileStatus) {
        guard status.kind == .file || status.kind == .directory else { return }
        let name = Self.part(of: path)
        var part = parts[name] ?? Part()
        part.count += 1
        if status.mode & Self.everybody != 0 { part.everybody.append(path) }
        if status.mode & Self.ofGroup != 0 {
            part.group.append(path)
            part.groups.insert(status.group)
        }
        if status.mode & Self.reading != 0, path.isInside(Layout.quarantine) {
            part.readable.append(path)
        }
        parts[name] = part
    }

    /// The part to which a path belongs: `_archive/policy`, `_archive/archive.json`, ….
    private static func part(of path: RelativePath) -> String {
        path.names.prefix(2).map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    }

    // MARK: Judging

    private static let registering = [
        "_archive/ledger", Layout.registers.description, Layout.work.description,
    ]

    /// The policy, written by the very group that may register.
    private var policy: [Finding] {
        let others = Self.registering.compactMap { parts[$0]?.groups }
            .reduce(into: Set<UInt32>()) { $0.formUnion($1) }
        let names = [Layout.policy.description, Layout.description.description]
        return names.compactMap { name in
            guard let part = parts[name], let first = part.group.min(),
                !part.groups.isDisjoint(with: others)
            else { return nil }
            return AuditRule.policyWritable.finding(
                name, ["count": "\(part.group.count)", "example": first.description])
        }
    }

    private var quarantine: [Finding] {
        let found = parts[Layout.work.description]?.readable ?? []
        guard let first = found.min() else { return [] }
        return [
            AuditRule.quarantineReadable.finding(
                Layout.quarantine.description,
                ["count": "\(found.count)", "example": first.description])
        ]
    }

    private func closed(_ enrolled: Int) -> [Finding] {
        let shut = Self.registering.filter { name in
            parts[name].map { $0.group.isEmpty && $0.everybody.isEmpty } ?? false
        }
        guard enrolled > 1, shut.count == Self.registering.count else { return [] }
        return [
            AuditRule.registersClosed.finding(
                Layout.system.description, ["count": "\(enrolled)"])
        ]
    }

    // MARK: Keys

    /// Whether a file begins as private keys do (RFC 7468, OpenSSH PROTOCOL.key), whatever its name
    /// and size.
    private static func isKey(_ path: RelativePath, _ store: Store) throws(StoreError) -> Bool {
        var bytes = [UInt8](repeating: 0, count: 128)
        let count = try store.open(path).read(into: &bytes)
        let head = String(decoding: bytes.prefix(count), as: UTF8.self)
        return head.contains("-----BEGIN ") && head.contains("PRIVATE KEY-----")
    }
}
