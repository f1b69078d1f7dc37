public import DossierModel
public import DossierStore

/// The policy that lies in an archive, in force and before, by the digests to which events commit.
///
/// None of it is trusted: a replay takes an entry only when an event committed to exactly it.
public struct ReplayEvidence: Sendable {
    /// Entries of people, in any version of `staff.json`.
    var members: [ContentDigest: StaffMember] = [:]
    /// Policies other than the staff, in any version.
    var policies: [PolicyKind: [ContentDigest: JSONValue]] = [:]
    /// The policies in force, as their files are now.
    var present: [PolicyKind: ContentDigest] = [:]
    /// The first version of each policy.
    var first: [PolicyKind: ContentDigest] = [:]
    /// Under which number the history holds that first version; nil where only the file in force does.
    var oldest: [PolicyKind: Int] = [:]
    /// The people of `staff.json` as it is now.
    var staff: [StaffMember] = []

    /// No policy at all.
    public init() {}

    /// Reads what can be read; a file that cannot is told by the rules about files.
    public init(of store: Store) {
        for kind in PolicyKind.allCases {
            for version in Self.history(of: kind, in: store) {
                add(kind, Layout.policy(kind, version: version), store, version)
            }
            add(kind, Layout.policy(kind), store, nil)
        }
    }

    private static func history(of kind: PolicyKind, in store: Store) -> [Int] {
        let folder = Layout.policyHistory.appending(name: Array(kind.rawValue.utf8))
        let entries = folder.flatMap { try? store.entries($0) } ?? []
        let versions = entries.compactMap { entry -> Int? in
            let text = String(decoding: entry.name, as: UTF8.self)
            return text.hasSuffix(".json") ? Int(text.dropLast(5)) : nil
        }
        return versions.filter { $0 > 0 }.sorted()
    }

    private mutating func add(
        _ kind: PolicyKind, _ path: RelativePath, _ store: Store, _ version: Int?
    ) {
        guard let bytes = try? store.bytes(path), let json = try? JSONParser.parse(bytes) else {
            return
        }
        if kind == .staff {
            guard let staff = try? StaffPolicy(json: json, at: "") else { return }
            for member in staff.staff { members[Commitment.digest(of: member)] = member }
            if version == nil { self.staff = staff.staff }
            return
        }
        let digest = Commitment.digest(of: json)
        policies[kind, default: [:]][digest] = json
        if version == nil { present[kind] = digest }
        guard first[kind] == nil else { return }
        first[kind] = digest
        oldest[kind] = version
    }

    /// The policy to which an event committed; the program knows its own without a file.
    func policy(_ kind: PolicyKind, _ digest: ContentDigest) -> JSONValue? {
        if let json = policies[kind]?[digest] { return json }
        let standard = DefaultPolicy.documents.first { type(of: $0).kind == kind }
        return standard.flatMap { Commitment.digest(of: $0) == digest ? $0.json : nil }
    }

    /// Whether event 0 committed to exactly this as the first version of its kind: with the first
    /// versions of the other kinds that lie in the archive, or with those that come with the program.
    public func shows(_ policy: any PolicyDocument, asFirstOf event: Event) -> Bool {
        guard event.sequence == 0, let commitment = event.commitments[.policy] else { return false }
        let beginnings = [first, FoundingPolicy.standard].flatMap(FoundingPolicy.beginnings)
        return beginnings.contains { others in
            var digests = others
            digests[type(of: policy).kind] = Commitment.digest(of: policy)
            return Self.founding(digests) == commitment
        }
    }

    /// What event 0 commits to: every policy but the staff, by kind.
    static func founding(_ digests: [PolicyKind: ContentDigest]) -> ContentDigest {
        let members = digests.filter { $0.key != .staff }
            .map { ($0.key.rawValue, JSONValue.string($0.value.description)) }
        return Commitment.digest(of: .object(JSONObject(members.sorted { $0.0 < $1.0 })))
    }
}

extension FirstEvent {
    /// The commitment of event 0 to the policies with which an archive begins.
    public static func commitment(to policies: [any PolicyDocument]) -> ContentDigest {
        var digests: [PolicyKind: ContentDigest] = [:]
        for policy in policies { digests[type(of: policy).kind] = Commitment.digest(of: policy) }
        return ReplayEvidence.founding(digests)
    }
}
