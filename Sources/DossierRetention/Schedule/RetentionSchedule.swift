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
    /// (records.md §4, R3). A version that does not know the class changes nothing about it.
    public func verdict(of item: RetentionItem) -> RetentionVerdict {
        let known = versions.map { ($0, classes(of: item, in: $0)) }.filter { !$0.1.isEmpty }
        guard let (newest, current) = known.last,
            var verdict = Self.longest(current.compactMap { Self.verdict($0, newest, item) })
        else {
            return RetentionVerdict(
                deciding: nil, due: .permanent, basis: .noClass, isClassDecided: false)
        }
        var follows = current.contains { $0.entry.followsContract }
        for ((version, classes), (next, _)) in zip(known, known.dropFirst()) {
            for candidate in classes {
                // Only what began to run while the version was in force is kept by it.
                guard let said = Self.verdict(candidate, version, item, until: next.since),
                    said.deciding?.start != nil
                else { continue }
                verdict = verdict.extended(to: said)
                follows = follows || candidate.entry.followsContract
            }
        }
        if let until = item.extendedUntil { verdict.extend(to: .on(until), .extended) }
        if follows {
            for parent in item.parents { verdict.extend(to: parent, .parent) }
        }
        return verdict
    }

    /// A class that a thing has, and whether it was decided.
    private struct Candidate {
        var entry: RetentionClass
        var isDecided: Bool
        /// Whether it counts only once its occasions have come.
        var isGuess = false
    }

    /// What a class of a version says of a thing; until the next version, unless it is the newest.
    private static func verdict(
        _ candidate: Candidate, _ policy: RetentionPolicy, _ item: RetentionItem,
        until end: CalendarDate? = nil
    ) -> RetentionVerdict? {
        let said = ClassVerdict(candidate.entry, version: policy.version, of: item, until: end)
        if candidate.isGuess, said.due.day == nil { return nil }
        let isFloor = said.due != said.termDue
        return RetentionVerdict(
            deciding: said, due: said.due,
            basis: isFloor ? .floor : candidate.isDecided ? .term : .undecidedClass,
            isClassDecided: candidate.isDecided)
    }

    /// The class of a thing, or where none is decided those of its category with the longest term.
    private func classes(
        of item: RetentionItem, in policy: RetentionPolicy
    ) -> [Candidate] {
        guard item.scope == .documents else {
            return policy.classes(of: item.scope).filter { entry in
                item.documentClass.map { $0 == entry.id } ?? true
            }.map { Candidate(entry: $0, isDecided: true) }
        }
        if let id = item.documentClass {
            guard let entry = policy.retentionClass(id) else { return [] }
            let isOpen = entry.category == CategoryPolicy.other && !item.isAppraised
            return isOpen ? open([entry], in: policy) : [Candidate(entry: entry, isDecided: true)]
        }
        let possible = item.category.map { policy.classes(ofCategory: $0) } ?? []
        let longest = possible.map(\.term).max()
        let found = possible.filter { $0.term == longest }
        if item.category == CategoryPolicy.other { return open(found, in: policy) }
        return found.map { Candidate(entry: $0, isDecided: possible.count == 1) }
    }

    /// The classes of what fits no category, which must be classified at its appraisal.
    ///
    /// Until then it is kept as long as the longest of its class and of those that any category may
    /// have, as far as their occasions have come (records.md §4). It becomes due by its own, so that
    /// the appraisal comes.
    private func open(_ own: [RetentionClass], in policy: RetentionPolicy) -> [Candidate] {
        let guesses = policy.classes.filter { $0.scope == .documents && $0.category == nil }
        return own.map { Candidate(entry: $0, isDecided: false) }
            + guesses.map { Candidate(entry: $0, isDecided: false, isGuess: true) }
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
