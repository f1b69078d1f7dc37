public import DossierModel

/// Every version of the schedule, and the terms that follow from all of them together.
///
/// A pure function of its arguments: the same thing on the same day has the same term, whoever asks
/// and wherever it lies.
public struct RetentionSchedule: Sendable {
    /// The versions, oldest first; the last is in force.
    public let versions: [RetentionPolicy]

    /// A schedule of one version.
    public init(only version: RetentionPolicy) { versions = [version] }

    /// A schedule of these versions, in any order; nil without one.
    public init?(_ versions: [RetentionPolicy]) {
        guard !versions.isEmpty else { return nil }
        self.versions = versions.sorted { ($0.since, $0.version) < ($1.since, $1.version) }
    }

    /// Until when a thing is kept.
    ///
    /// The longest of what applies: the term and the floors of its class, what an appraisal added,
    /// the contract it belongs to, and what an earlier version said when the term began to run
    /// (records.md §4, R3).
    public func verdict(of item: RetentionItem) -> RetentionVerdict {
        let candidates = versions.indices.flatMap { verdicts(of: item, at: $0) }
        let current = candidates.filter { $0.index == versions.count - 1 }.map(\.verdict)
        guard var verdict = Self.longest(current) ?? Self.longest(candidates.map(\.verdict)) else {
            return RetentionVerdict(
                deciding: nil, due: .permanent, basis: .noClass, isClassDecided: false)
        }
        for candidate in candidates where candidate.begins {
            verdict = verdict.extended(to: candidate.verdict)
        }
        if let until = item.extendedUntil { verdict.extend(to: .on(until), .extended) }
        if verdict.deciding?.retentionClass.followsContract == true {
            for parent in item.parents { verdict.extend(to: parent, .parent) }
        }
        return verdict
    }

    /// What a version says, and whether the term began to run while it was in force.
    private func verdicts(
        of item: RetentionItem, at index: Int
    ) -> [(index: Int, verdict: RetentionVerdict, begins: Bool)] {
        let next = index + 1 < versions.count ? versions[index + 1].since : nil
        return classes(of: item, in: versions[index]).map { entry, isDecided in
            let said = ClassVerdict(entry, version: versions[index].version, of: item)
            let isFloor = said.due != said.termDue
            let verdict = RetentionVerdict(
                deciding: said, due: said.due,
                basis: isFloor ? .floor : isDecided ? .term : .undecidedClass,
                isClassDecided: isDecided)
            let begins = said.start.map { start in next.map { start < $0 } ?? true } ?? false
            return (index, verdict, begins || next == nil)
        }
    }

    /// The class of a thing, or where none is decided those of its category with the longest term.
    private func classes(
        of item: RetentionItem, in policy: RetentionPolicy
    ) -> [(RetentionClass, Bool)] {
        guard item.scope == .documents else {
            return policy.classes(of: item.scope).filter { entry in
                item.documentClass.map { $0 == entry.id } ?? true
            }.map { ($0, true) }
        }
        if let id = item.documentClass {
            return policy.retentionClass(id).map { [($0, true)] } ?? []
        }
        let possible = item.category.map { policy.classes(ofCategory: $0) } ?? []
        let longest = possible.map(\.term).max()
        let isDecided = possible.count == 1
        return possible.filter { $0.term == longest }.map { ($0, isDecided) }
    }

    private static func longest(_ verdicts: [RetentionVerdict]) -> RetentionVerdict? {
        guard let first = verdicts.first else { return nil }
        return verdicts.dropFirst().reduce(first) { longest, other in
            longest.due.orLonger(other.due) == longest.due ? longest : other
        }
    }
}

extension RetentionVerdict {
    /// The verdict, where another says longer that one.
    fileprivate func extended(to other: RetentionVerdict) -> RetentionVerdict {
        guard due.orLonger(other.due) != due else { return self }
        var longer = other
        if let mine = deciding?.version, let theirs = other.deciding?.version, theirs < mine {
            longer.basis = .earlierVersion
        }
        longer.due = due.orLonger(other.due)
        return longer
    }

    /// Keeps it longer for another reason.
    fileprivate mutating func extend(to other: RetentionDue, _ reason: Basis) {
        let longer = due.orLonger(other)
        guard longer != due else { return }
        due = longer
        basis = reason
    }
}
