import DossierModel

/// The policy with which an archive began, as far as event 0 vouches for it.
///
/// The oldest version that lies in the archive is only what somebody put there: it is believed when
/// event 0 committed to it, as is what comes with the program; otherwise nothing is.
struct FoundingPolicy: Sendable {
    /// What comes with the program.
    static let standard: [PolicyKind: ContentDigest] = Dictionary(
        DefaultPolicy.documents.map { (type(of: $0).kind, Commitment.digest(of: $0)) }
    ) { $1 }

    /// Kinds that came with a later program: an older archive began without them.
    static let later: Set<PolicyKind> = [.retention]

    /// What event 0 commits to; nil in an archive that was made before it did.
    let commitment: ContentDigest?
    /// Whether the oldest versions in the archive are those to which event 0 committed.
    let isWhole: Bool
    /// The policies in force from event 0 on, of the kinds of which that is known.
    let digests: [PolicyKind: ContentDigest]

    /// What event 0 makes of the evidence.
    init(_ event: Event, _ evidence: ReplayEvidence) {
        commitment = event.commitments[.policy]
        let committed = commitment
        let found = Self.beginnings(evidence.first).first {
            committed == ReplayEvidence.founding($0)
        }
        isWhole = found != nil
        if let found {
            digests = found
        } else if commitment == nil {
            // Nothing vouches for it; where it is the program's own, nobody can have widened it.
            digests = evidence.first.filter { Self.standard[$0.key] == $0.value }
        } else {
            digests =
                Self.beginnings(Self.standard).first {
                    committed == ReplayEvidence.founding($0)
                } ?? [:]
        }
    }

    /// The policies with which an archive can have begun: all, or all that an older program knew.
    static func beginnings(
        _ digests: [PolicyKind: ContentDigest]
    ) -> [[PolicyKind: ContentDigest]] {
        [digests, digests.filter { !later.contains($0.key) }]
    }

    /// The files that are not what event 0 committed to, though the file in force is not to blame.
    ///
    /// - Parameters:
    ///   - evidence: What lies in the archive.
    ///   - changed: The kinds of which a later event tells, so that the first version ought to lie in
    ///     the history.
    /// - Returns: The files, by the names of their kinds.
    func lost(in evidence: ReplayEvidence, changed: Set<PolicyKind>) -> [RelativePath] {
        guard commitment != nil, !isWhole else { return [] }
        return Self.standard.keys.sorted { $0.rawValue < $1.rawValue }.compactMap { kind in
            let found = evidence.first[kind]
            guard found != (digests[kind] ?? Self.standard[kind]) else { return nil }
            if found == nil {
                return Self.later.contains(kind) && digests[kind] == nil
                    ? nil : Layout.policy(kind)
            }
            guard evidence.oldest[kind] != nil || changed.contains(kind) else { return nil }
            return Layout.policy(kind, version: 1)
        }
    }

    /// The oldest versions in a history of which no event speaks and which do not come with the
    /// program, in an archive whose event 0 commits to no policy.
    func unvouched(
        in evidence: ReplayEvidence, committed: Set<ContentDigest>
    ) -> [(kind: PolicyKind, path: RelativePath)] {
        guard commitment == nil else { return [] }
        return evidence.oldest.sorted { $0.key.rawValue < $1.key.rawValue }
            .compactMap { kind, version in
                guard let found = evidence.first[kind], found != Self.standard[kind],
                    !committed.contains(found)
                else { return nil }
                return (kind, Layout.policy(kind, version: version))
            }
    }
}
