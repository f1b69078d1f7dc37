public import DossierModel
public import DossierPackaging
internal import DossierRegistration
internal import DossierReport
internal import DossierStore
internal import DossierValidation

extension Archive {
    /// Submits a department's month, when its dossiers have no error that the request does not allow.
    ///
    /// - Returns: what was submitted, and what is missing.
    /// - Throws: `notPermitted` for who may not submit for the department; `noSuchRule`;
    ///   ``SubmissionError``.
    public func submit(_ request: SubmitRequest) throws -> Written<SubmitReport> {
        try checkRules(request.allowed)
        let submission = MonthlySubmission(archive: self, request: request)
        return try write { desk in try submission.submit(desk) }
    }

    /// Receives what departments submitted for a month and was not received yet: by the head of the
    /// office, or who receives paper or packs for it (rule PACK-1).
    ///
    /// - Returns: what the office has of the month.
    /// - Throws: `notPermitted`; ``SubmissionError`` `nothingToReceive`.
    public func receive(_ month: YearMonth) throws -> Written<Receiver.Month> {
        try write { desk in
            if !desk.authority.may(.pack), !desk.authority.holds("office-head") {
                try desk.authority.require(.receivePaper)
            }
            return try Receiver(
                session: desk.session, clock: desk.clock, identities: desk.identities
            ).receive(month)
        }
    }

    /// The receipt of a month as a page to print.
    public func receiptPage(_ month: Receiver.Month, in language: Language) throws -> [UInt8] {
        ReceiptPage.html(
            of: ReceiptPage.Content(
                context: try pageContext(language), month: month.month, due: month.due,
                receipts: month.receipts,
                withoutSubmission: month.withoutSubmission))
    }

    /// Refuses rules to allow that nobody knows.
    func checkRules(_ allowed: [String]) throws {
        let rules = Set(RuleBook.definitions.map(\.id))
        if let unknown = allowed.first(where: { !rules.contains($0) }) {
            throw PackingError(.noSuchRule, unknown)
        }
    }

    /// The files at places of findings; of a folder all that are in it.
    func files(at places: [String]) throws -> [String] {
        let ignored = try IgnoredNames(of: store)
        var files: Set<String> = []
        for place in places {
            // What cannot be looked at is told as it stands.
            guard let path = RelativePath(place), (try? store.status(path)?.kind) == .directory
            else {
                files.insert(place)
                continue
            }
            TreeWalker(store).walk(path) { entry in
                guard case .found(let path, let status) = entry else { return .proceed }
                let isFolder = status.kind == .directory
                if ignored.ignores(path, isDirectory: isFolder) { return .skip }
                if !isFolder { files.insert(path.description) }
                return .proceed
            }
        }
        return files.sorted()
    }

    /// The open dossiers of a department that lack something required (rule UPD-1).
    func incomplete(of department: DepartmentCode) throws -> [ClientNumber] {
        try VolumeFinder(store: store).newestVolumes(department: department).compactMap { volume in
            let reader = try DossierReader(volume.number, store: store)
            guard reader.card.status == .open else { return nil }
            let summary = try completeness(of: reader, reader.records())
            return summary.isComplete ? nil : reader.card.number
        }
    }
}
