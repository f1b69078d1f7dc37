internal import DossierIndex
public import DossierModel
internal import DossierRegistration
public import DossierReport
internal import DossierRetention
internal import DossierStore

/// What is done for the people whom documents tell of: restriction to storage, and the requests of
/// clients about their data (rules PRV-1 to PRV-6; 个人信息保护法44–50).
public struct PersonalData {
    private let archive: Archive

    /// The work on personal data of an archive.
    public init(_ archive: Archive) {
        self.archive = archive
    }

    // MARK: Restriction

    /// Restricts a document to storage, and takes it out of this machine's index.
    ///
    /// - Throws: `noSuchRecord`, `alreadyRestricted`, `destroyedRecord`, `notPermitted`, `emptyText`.
    public func restrict(_ name: String, reason: String) throws -> Written<RestrictedDocument> {
        let written = try archive.write { desk in
            try RestrictedDocument(
                desk.restrict(Archive.record(named: name, desk.store), reason: reason))
        }
        refreshIndex()
        return written
    }

    /// Ends the restriction of a document.
    ///
    /// - Throws: `noSuchRecord`, `notRestricted`, `notPermitted`, `emptyText`.
    public func lift(_ name: String, reason: String) throws -> Written<RestrictedDocument> {
        let written = try archive.write { desk in
            try RestrictedDocument(
                desk.liftRestriction(Archive.record(named: name, desk.store), reason: reason))
        }
        refreshIndex()
        return written
    }

    /// Brings the usual index up to date where there is one; a search looks into the records besides.
    private func refreshIndex() {
        guard
            let present = try? Archive(
                store: archive.store.reopened(), surroundings: archive.surroundings),
            (try? SQLiteIndex(present.indexLocation(nil))) != nil
        else { return }
        _ = try? present.updateIndex(at: nil, full: false)
    }

    // MARK: Requests

    /// Enters a client's request.
    ///
    /// - Throws: as ``Desk/addPrivacyRequest(_:_:)``.
    public func add(
        _ number: ClientNumber, _ new: NewPrivacyRequest
    ) throws -> Written<PrivacyRequest> {
        try archive.write { desk in try desk.addPrivacyRequest(number, new) }
    }

    /// The requests, oldest first.
    ///
    /// - Throws: ``StoreError`` for a register that is not what it should be.
    public func requests(
        onlyOpen: Bool = false, language: Language
    ) throws -> PrivacyRequestListing {
        let all: [PrivacyRequest] = try RetentionRegisters.entries(in: archive.store)
        return try listing(all.filter { !onlyOpen || $0.answer == nil }, language)
    }

    /// Answers a request.
    ///
    /// To erase is *done* when nothing of what was asked for is left: no document, and where the whole
    /// dossier was meant, neither traits nor credit, card, projects, issues or communications. What
    /// holds or terms keep is
    /// restricted to storage instead, and the answer says why; what may be erased goes by a disposal
    /// list first.
    ///
    /// - Throws: `eraseFirst`, naming what may be listed; `clearTraits`; as
    ///   ``Desk/answerPrivacyRequest(_:_:reason:kept:restricting:)``.
    public func answer(
        _ id: EntryID, _ decision: PrivacyAnswer.Decision, reason: String
    ) throws -> Written<PrivacyRequest> {
        let written = try archive.write { desk in
            let request = try desk.privacyRequest(id)
            guard request.kind == .erase, decision != .refused else {
                guard decision != .storageOnly else {
                    throw RegistrationError(
                        .notAnErasure, id.description, detail: request.kind.rawValue)
                }
                return try desk.answerPrivacyRequest(id, decision, reason: reason)
            }
            let left = try remains(request, desk)
            try left.requireNothingErasable(id)
            return try desk.answerPrivacyRequest(
                id, left.isEmpty ? .done : .storageOnly, reason: reason,
                kept: left.documents.compactMap(\.kept), parts: left.parts,
                restricting: left.documents.map(\.found).filter { !$0.record.isStorageOnly })
        }
        if written.value.answer?.decision == .storageOnly { refreshIndex() }
        return written
    }

    /// A listing of requests.
    ///
    /// - Throws: ``StoreError`` for registers that are not what they should be.
    public func listing(
        _ requests: [PrivacyRequest], _ language: Language
    ) throws -> PrivacyRequestListing {
        let store = try archive.store.reopened()
        let numbers: [NumberEntry] = try RetentionRegisters.entries(in: store)
        var listing = PrivacyRequestListing(
            requests, on: archive.surroundings.clock.today(), names: try archive.names(language))
        for entry in numbers where entry.replacedBy == nil {
            listing.numbers[entry.dossier] = entry.number
        }
        let asked = Set(requests.map(\.dossier))
        for number in listing.numbers.filter({ asked.contains($0.key) }).values {
            for volume in try DossierReader.volumes(number, store) {
                let list: RecordList? = try store.documentIfPresent(volume.path(.records))
                for record in list?.records ?? [] { listing.items[record.id] = record.item }
            }
        }
        return listing
    }

    // MARK: What stands in the way

    /// What is left of what a request asks to be erased.
    private func remains(_ request: PrivacyRequest, _ desk: Desk) throws -> ErasureRemains {
        let today = desk.clock.today()
        let numbers: [NumberEntry] = try RetentionRegisters.entries(in: desk.store)
        guard
            let number = numbers.last(where: {
                $0.dossier == request.dossier && $0.replacedBy == nil
            })?.number
        else { throw RegistrationError(.noSuchDossier, request.dossier.description) }
        let reader = try DossierReader(number, store: desk.store)
        let dossier = try RetentionSurvey(desk.store).dossier(reader.volumes)
        let schedule = try KeptSchedules(reading: desk.store).schedule(on: today)
        let holds: [HoldEntry] = try RetentionRegisters.entries(in: desk.store)
        let guardian = HoldGuard(holds, on: today)
        let verdicts = DossierVerdicts(of: dossier, by: schedule)
        var left = ErasureRemains(number: dossier.card.number)
        for line in verdicts.records {
            let record = line.found.record
            guard request.records.isEmpty || request.records.contains(record.id) else { continue }
            let held = guardian.holds(of: HeldSubject(record, of: dossier.card))
            left.documents.append(
                ErasureRemains.Document(
                    found: line.found,
                    kept: Self.kept(record.id, line.verdict, held, on: today)))
        }
        // Who names documents asks for nothing else.
        guard request.records.isEmpty else { return left }
        let held = guardian.holds(
            of: HeldSubject(numbers: Set([dossier.card.number] + dossier.card.aliases)))
        for (part, isNewest) in try PersonalParts(reader).present() {
            let verdict = part == .persons ? verdicts.traits : verdicts.dossier
            if let kept = Self.kept(part, verdict, held, on: today) {
                left.parts.append(kept)
            } else if part == .persons, isNewest {
                left.erasableTraits = true
            } else {
                left.parts.append(KeptPart(part, .noProcedure))
            }
        }
        return left
    }

    /// What keeps a part; nil where nothing does.
    private static func kept(
        _ part: KeptPart.Part, _ verdict: RetentionVerdict, _ holds: [HoldEntry],
        on today: CalendarDate
    ) -> KeptPart? {
        if let hold = holds.first {
            return KeptPart(part, .held, authority: hold.title, until: hold.until)
        }
        guard !verdict.due.isDue(on: today) else { return nil }
        return switch verdict.due {
        case .permanent: KeptPart(part, .permanent)
        case .untriggered: KeptPart(part, .untriggered)
        case .on(let day):
            KeptPart(part, .term, authority: verdict.deciding?.retentionClass.id, until: day)
        }
    }

    /// What keeps a record; nil where nothing does.
    private static func kept(
        _ record: RecordID, _ verdict: RetentionVerdict, _ holds: [HoldEntry],
        on today: CalendarDate
    ) -> KeptRecord? {
        if let hold = holds.first {
            return KeptRecord(record, .held, authority: hold.title, until: hold.until)
        }
        guard !verdict.due.isDue(on: today) else { return nil }
        let floors = verdict.deciding?.floors.filter { !$0.due.isDue(on: today) } ?? []
        let longest = floors.max { left, right in
            left.due != right.due && left.due.orLonger(right.due) == right.due
        }
        if let longest {
            return KeptRecord(
                record, .floor, authority: longest.floor.authority, until: longest.due.day)
        }
        return switch verdict.due {
        case .permanent: KeptRecord(record, .permanent)
        case .untriggered: KeptRecord(record, .untriggered)
        case .on(let day):
            KeptRecord(record, .term, authority: verdict.deciding?.retentionClass.id, until: day)
        }
    }
}
