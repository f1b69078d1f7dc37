public import DossierModel
public import DossierStore

/// How long everything of one dossier is kept.
public struct DossierVerdicts: Sendable {
    /// A record and how long it is kept.
    public struct Line: Sendable {
        /// The record.
        public var found: FoundRecord
        /// What its term depends on.
        public var item: RetentionItem
        /// How long.
        public var verdict: RetentionVerdict

        /// The occasions that made it due.
        ///
        /// Those of the class that decides, and of a law that keeps it longer still. What else happened
        /// in the dossier has nothing to do with it.
        public var occasions: [TriggerFact] {
            guard let said = verdict.deciding else { return [] }
            let floors = said.floors.filter { $0.due == said.due && $0.due != said.termDue }
            let facts = said.triggers + floors.compactMap { item.day(of: $0.floor.from) }
            return facts.reduce(into: []) { all, fact in
                if !all.contains(fact) { all.append(fact) }
            }
        }

        /// Whether it lies among what fits no category, and no appraisal has said what it is
        /// (records.md §4: 其他 must be classified anew).
        public var awaitsClass: Bool {
            item.category == CategoryPolicy.other && !verdict.isClassDecided
        }
    }

    /// The records that are there, oldest volume first.
    public let records: [Line]
    /// The card, projects, issues and communications.
    public let dossier: RetentionVerdict
    /// The traits of persons.
    public let traits: RetentionVerdict

    /// Judges a dossier by a schedule.
    ///
    /// What follows its contract (随合同) follows those of its projects, or where these have none
    /// every contract of the dossier; the dossier itself is kept as long as its longest document.
    public init(of dossier: RetentionDossier, by schedule: RetentionSchedule) {
        let present = dossier.records.filter { $0.record.tombstone == nil }
        var ofProject: [EntryID: RetentionDue] = [:]
        var ofAll: RetentionDue?
        for record in present.map(\.record) where record.category == CategoryPolicy.contracts {
            let due = schedule.verdict(of: dossier.item(record)).due
            ofAll = ofAll?.orLonger(due) ?? due
            for project in dossier.projects(of: record.id) {
                ofProject[project] = ofProject[project]?.orLonger(due) ?? due
            }
        }
        let lines = present.map { found in
            let record = found.record
            var parents: [RetentionDue] = []
            if record.category != CategoryPolicy.contracts {
                parents = dossier.projects(of: record.id).compactMap { ofProject[$0] }
                if parents.isEmpty { parents = ofAll.map { [$0] } ?? [] }
            }
            let item = dossier.item(record, following: parents)
            return Line(found: found, item: item, verdict: schedule.verdict(of: item))
        }
        records = lines
        let longest = lines.map(\.verdict.due).reduce(nil) { (all: RetentionDue?, due) in
            all?.orLonger(due) ?? due
        }
        self.dossier = schedule.verdict(
            of: dossier.item(outlasting: longest.map { [$0] } ?? []))
        traits = schedule.verdict(of: dossier.traits)
    }
}
