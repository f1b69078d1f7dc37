public import DossierModel
internal import DossierRegistration
internal import DossierRetention
internal import DossierStore

/// The appraisal 鉴定 of one record: a longer term, or another class (rule RET-4).
public struct RecordAppraisal {
    /// The archive.
    public let archive: Archive

    /// The appraisal of records of an archive.
    public init(_ archive: Archive) {
        self.archive = archive
    }

    /// Keeps a record at least until a day.
    ///
    /// - Throws: `notLonger` where it is kept as long anyway; `keptForEver`; `tooFar` beyond the
    ///   longest term; `destroyed`; `noSuchRecord`; `notPermitted`.
    public func extend(
        _ name: String, until day: CalendarDate, reason: String
    ) throws -> Written<Appraisal> {
        try archive.write { desk in
            let subject = try subject(name, desk)
            let item = subject.found.record.item.description
            if subject.verdict.due == .permanent { throw RetentionError(.keptForEver, item) }
            let last = max(subject.verdict.due.day ?? day, subject.item.extendedUntil ?? day)
            let isLonger = subject.item.extendedUntil.map { day > $0 } ?? true
            guard isLonger, subject.verdict.due.day.map({ day > $0 }) ?? true,
                day > desk.clock.today()
            else { throw RetentionError(.notLonger, item, detail: last.description) }
            guard day.year <= desk.clock.today().year + RetentionTerm.longest else {
                throw RetentionError(.tooFar, item, detail: day.description)
            }
            return try desk.appraise(subject.found, .extend, until: day, reason: reason)
        }
    }

    /// Decides to which class a record belongs.
    ///
    /// The first decision may end in a shorter term than the longest of the category, which held
    /// until then; a later one never shortens a term that runs.
    ///
    /// - Throws: `noSuchClass`, `classOfAnotherCategory`; `sameClass`; `runningTerm`; `destroyed`;
    ///   `noSuchRecord`; `notPermitted`.
    public func classify(
        _ name: String, as text: String, reason: String?
    ) throws -> Written<Appraisal> {
        try archive.write { desk in
            let subject = try subject(name, desk)
            let record = subject.found.record
            let entry = try desk.policies.retentionClass(text)
            try desk.policies.check(entry.id, fits: record.category)
            let isSettled = subject.item.isAppraised || record.category != CategoryPolicy.other
            guard subject.item.documentClass != entry.id || !isSettled else {
                throw RetentionError(.sameClass, record.item.description, detail: entry.id)
            }
            var item = subject.item
            item.documentClass = entry.id
            item.isAppraised = true
            let due = subject.schedule.verdict(of: item).due
            let old = subject.verdict
            let isKnown = old.isClassDecided && old.basis != .noClass
            if isKnown, old.due.day != nil, due.orLonger(old.due) != due {
                throw RetentionError(.runningTerm, record.item.description, detail: entry.id)
            }
            let title = desk.policies.language == .chinese ? entry.title : entry.english
            return try desk.appraise(
                subject.found, .classify, documentClass: entry.id, reason: reason ?? title)
        }
    }

    /// A record as its term sees it.
    private struct Subject {
        var found: FoundRecord
        var item: RetentionItem
        var verdict: RetentionVerdict
        var schedule: RetentionSchedule
    }

    private func subject(_ name: String, _ desk: Desk) throws -> Subject {
        let found = try Archive.record(named: name, desk.store)
        guard found.record.tombstone == nil else {
            throw RetentionError(.destroyed, found.record.item.description)
        }
        let dossier = try RetentionSurvey(desk.store)
            .dossier(DossierReader.volumes(found.volume.number, desk.store))
        let schedule = try KeptSchedules(reading: desk.store)
            .schedule(on: desk.clock.today())
        let verdicts = DossierVerdicts(of: dossier, by: schedule)
        guard let line = verdicts.records.first(where: { $0.found == found }) else {
            throw RegistrationError(.noSuchRecord, name, detail: found.volume.number.description)
        }
        return Subject(
            found: found, item: line.item, verdict: line.verdict, schedule: schedule)
    }
}
