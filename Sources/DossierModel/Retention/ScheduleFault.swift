/// Why a schedule cannot be put in force, though each of its parts can be read.
public struct ScheduleFault: Sendable, Hashable {
    /// What is wrong.
    public enum Code: String, Sendable, CaseIterable, MessageKey {
        /// A class of contracts waits for the contracts it belongs to: it would wait for itself.
        case circular
        /// A permanent class has a floor, which can mean nothing.
        case permanentWithFloor
        /// No class takes the documents of a category.
        case categoryWithoutClass
        /// No class of this scope: cards, traits or registers would have no term.
        case scopeWithoutClass
        /// A term is shorter than a floor that counts from the same occasion, or from the end of the
        /// year in which the document was formed.
        case termBelowFloor
        /// An archive is kept shorter than three years: the term of reference material.
        case archiveTooShort
        /// The dossier itself is kept shorter than ten years.
        case dossierTooShort
        /// The dossier itself would not outlast its documents.
        case dossierNotFollowing
        /// A class that follows its contract, or the dossier its documents, would follow no more.
        case stopsFollowing
        /// Two classes have one id: each would have two terms.
        case repeated
    }

    /// What is wrong.
    public var code: Code
    /// Where: the id of a class, the number of a category, the name of a scope.
    public var place: String

    /// A fault.
    public init(_ code: Code, _ place: String) {
        self.code = code
        self.place = place
    }
}

extension RetentionPolicy {
    /// What stands against putting the schedule in force, for these categories of documents.
    public func faults(categories: [Int]) -> [ScheduleFault] {
        let perClass = classes.flatMap { faults(of: $0) }
        let uncovered = categories.filter { classes(ofCategory: $0).isEmpty }
        let scopes = RetentionClass.Scope.allCases.filter { scope in
            scope != .documents && classes(of: scope).isEmpty
        }
        var seen: Set<String> = []
        let repeated = classes.map(\.id).filter { !seen.insert($0).inserted }
        return perClass + repeated.map { ScheduleFault(.repeated, $0) }
            + uncovered.map { ScheduleFault(.categoryWithoutClass, "\($0)") }
            + scopes.map { ScheduleFault(.scopeWithoutClass, $0.rawValue) }
    }

    private func faults(of entry: RetentionClass) -> [ScheduleFault] {
        var faults: [ScheduleFault] = []
        if entry.followsContract, entry.category == CategoryPolicy.contracts {
            faults.append(ScheduleFault(.circular, entry.id))
        }
        if entry.term == .permanent, !entry.floors.isEmpty {
            faults.append(ScheduleFault(.permanentWithFloor, entry.id))
        }
        let isBelow = entry.floors.contains { floor in
            (entry.trigger.kinds + [.yearEnded]).contains(floor.from)
                && entry.term < .years(floor.years)
        }
        if isBelow { faults.append(ScheduleFault(.termBelowFloor, entry.id)) }
        let isDossier = entry.scope == .dossier
        if isDossier, entry.term < .years(10) {
            faults.append(ScheduleFault(.dossierTooShort, entry.id))
        } else if entry.regime == .archives, entry.term < .years(3) {
            faults.append(ScheduleFault(.archiveTooShort, entry.id))
        }
        if isDossier, !entry.followsContract {
            faults.append(ScheduleFault(.dossierNotFollowing, entry.id))
        }
        return faults
    }
}

// MARK: Against the version before

extension RetentionPolicy {
    /// What stands against putting the schedule in force after another version.
    public func faults(after present: RetentionPolicy) -> [ScheduleFault] {
        classes.filter { entry in
            // The class of the dossier is judged by itself.
            entry.scope != .dossier && !entry.followsContract
                && present.retentionClass(entry.id)?.followsContract == true
        }.map { ScheduleFault(.stopsFollowing, $0.id) }
    }

    /// The classes that may be kept shorter than by another version.
    public func shortened(since present: RetentionPolicy) -> [ShortenedClass] {
        classes.compactMap { entry in
            present.retentionClass(entry.id).flatMap {
                ShortenedClass(before: $0, after: entry)
            }
        }
    }
}
