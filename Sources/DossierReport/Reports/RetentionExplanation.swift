public import DossierModel

/// Until when something is kept, and every reason for it (`retention explain`; rule RET-3).
public struct RetentionExplanation: Sendable {
    /// The dossier's number.
    public var number: ClientNumber
    /// Whether it is a document or the dossier itself.
    public var scope: RetentionClass.Scope
    /// The record, for a document.
    public var record: Record?
    /// Where the document lies.
    public var path: RelativePath?
    /// The class that was decided for the record, also one that the schedule does not have.
    public var askedClass: String?
    /// Until when, and why.
    public var verdict: RetentionVerdict
    /// The same of the traits of persons, for a dossier.
    public var traits: RetentionVerdict?
    /// What appraisals decided, oldest first.
    public var appraisals: [Appraisal] = []
    /// The cases for which it is held, by their names.
    public var holds: [String] = []
    /// Item numbers, for what proves the occasions.
    public var items: [RecordID: ItemNumber] = [:]
    /// That the schedule is not what the ledger tells of.
    public var faults: [VolumeFault] = []
    /// Whether the archive has no schedule of its own.
    public var isDefaultSchedule = false
    /// The names of people.
    public var names: NameBook

    /// An explanation.
    public init(
        number: ClientNumber, scope: RetentionClass.Scope, verdict: RetentionVerdict,
        names: NameBook
    ) {
        self.number = number
        self.scope = scope
        self.verdict = verdict
        self.names = names
    }
}

extension RetentionExplanation: Report {
    /// Everything one below the other, the sentence at the end.
    public func lines(on screen: Screen) -> [String] {
        let language = screen.language
        var rows = Particulars()
        rows.add(Heading.number.text(language), number.description)
        if let record {
            rows.add(
                Heading.file.text(language), "\(record.item) \(record.shownTitle(in: language))",
                .bold)
        }
        add(verdict, to: &rows, language)
        let decided = appraisals.map { appraised($0, language) }
        rows.add(Heading.appraisals.text(language), decided.joined(separator: "\n"))
        let held = holds.isEmpty ? RetentionText.none.text(language) : names.list(holds)
        rows.add(Heading.holds.text(language), held)
        rows.add(Heading.storageOnly.text(language), restriction(language))
        let sentence = RetentionSentence(verdict, scope, askedClass).text(in: language)
        rows.add(Heading.why.text(language), sentence)
        var lines = rows.lines(on: screen)
        if let traits {
            var rows = Particulars()
            add(traits, to: &rows, language)
            let sentence = RetentionSentence(traits, .traits, nil).text(in: language)
            rows.add(Heading.why.text(language), sentence)
            lines += [""] + rows.lines(on: screen)
        }
        if isDefaultSchedule { lines.append(RetentionText.defaultSchedule.text(language)) }
        return lines + faults.map { $0.line(in: language) }
    }

    private func add(
        _ verdict: RetentionVerdict, to rows: inout Particulars, _ language: Language
    ) {
        if let said = verdict.deciding {
            let entry = said.retentionClass
            let key: RetentionText = verdict.isClassDecided ? .decided : .undecidedMark
            rows.add(
                Heading.documentClass.text(language),
                key.text(language, ["class": ChoiceNames.name(entry, in: language)]))
            rows.add(
                Heading.schedule.text(language),
                RetentionText.version.text(language, ["version": "\(said.version)"]))
            let regime = ChoiceNames.name(entry.regime, in: language)
            let term = ChoiceNames.name(entry.term, in: language)
            rows.add(Heading.term.text(language), names.list([term, regime]))
            let facts = said.triggers.map { shown($0, language) }
            let missing = verdict.missing.map { kind in
                RetentionText.missing.text(
                    language, ["occasion": ChoiceNames.name(kind, in: language)])
            }
            rows.add(
                Heading.occasions.text(language), (facts + missing).joined(separator: "\n"))
            let floors = said.floors.map { shown($0, language) }
            rows.add(Heading.floors.text(language), floors.joined(separator: "\n"))
        } else {
            rows.add(Heading.documentClass.text(language), askedClass)
        }
        rows.add(
            Heading.dueOn.text(language), ChoiceNames.name(verdict.due, in: language), .bold)
    }

    /// Since when and why the document is only stored; empty where it is not.
    private func restriction(_ language: Language) -> String {
        guard let record, record.isStorageOnly, let state = record.storageOnly else { return "" }
        return PrivacyText.storageOnly.text(
            language,
            [
                "date": state.at.date.description, "reason": state.reason,
                "person": names.person(state.by),
            ])
    }

    private func shown(_ fact: TriggerFact, _ language: Language) -> String {
        let evidence = fact.evidence.map { items[$0]?.description ?? $0.description }
        return RetentionText.occasion.text(
            language,
            [
                "occasion": ChoiceNames.name(fact.kind, in: language),
                "date": fact.on.description, "evidence": evidence ?? "",
            ])
    }

    private func shown(_ floor: FloorVerdict, _ language: Language) -> String {
        RetentionText.floorLine.text(
            language,
            [
                "term": ChoiceNames.name(.years(floor.floor.years), in: language),
                "occasion": ChoiceNames.name(floor.floor.from, in: language),
                "authority": floor.floor.authority,
                "due": ChoiceNames.name(floor.due, in: language),
            ])
    }

    private func appraised(_ appraisal: Appraisal, _ language: Language) -> String {
        RetentionText.appraised.text(
            language,
            [
                "date": appraisal.registered.at.date.description,
                "verdict": ChoiceNames.name(appraisal.verdict, in: language),
                "what": appraisal.until?.description ?? appraisal.documentClass ?? "",
                "reason": appraisal.reason, "person": names.person(appraisal.registered.by),
            ])
    }
}

extension RetentionVerdict {
    /// The occasions that were not recorded, in the order of their kinds.
    var missing: [TriggerKind] {
        guard case .untriggered(let kinds) = due else { return [] }
        return TriggerKind.allCases.filter(kinds.contains)
    }
}
