public import DossierModel
internal import DossierPackaging
internal import DossierRegistration
public import DossierReport
internal import DossierStore
public import DossierValidation

/// The end of a year: its volumes are sealed, what is incomplete is listed, and what is due is opened to
/// appraisal (design §3.5; 档案法实施条例 24).
public struct YearEnd {
    private let archive: Archive

    /// The year's end of an archive.
    public init(_ archive: Archive) {
        self.archive = archive
    }

    /// Closes a year, whatever is wrong in its volumes, and says what that is.
    ///
    /// - Parameters:
    ///   - year: The year.
    ///   - language: The language of names.
    ///   - progress: Told from time to time how far the check of the volumes is.
    ///   - isCancelled: Asked often, from any thread, whether to stop before anything is closed.
    /// - Returns: what was closed, and what a deep validation of the volumes found before.
    /// - Throws: `notPermitted`, `yearIsClosed`, `yearNotOver`, `noSuchYear`, `januaryNotPacked`,
    ///   `januaryNotReceived`; what reading and writing met.
    public func close(
        _ year: Int, language: Language, progress: (ValidationProgress) -> Void = { _ in },
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) throws -> Written<YearEndReport> {
        try archive.write { desk in
            try desk.requireClosable(year)
            let present = try Archive(store: desk.store, surroundings: archive.surroundings)
            try present.requireJanuary(behind: year)
            let due = try present.retentionDue(on: nil, within: 0, language: language)
            let lacking = try present.incompleteDossiers(of: year)
            let found = try present.validate(year: year, progress, isCancelled)
            let closing = try desk.closeYear(
                year, incomplete: lacking.map(\.dossier),
                appraisal: due.due.compactMap(\.record?.id))
            return YearEndReport(
                closing, incomplete: lacking.map(\.number), due: due, found: found)
        }
    }

    /// The closing of a year as it is registered, with what is due and what is wrong today.
    ///
    /// - Throws: `yearNotClosed`; ``StoreError`` for a register that is not what it should be;
    ///   ``ValidationError``, also `cancelled`.
    public func report(
        _ year: Int, language: Language, progress: (ValidationProgress) -> Void = { _ in },
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) throws -> YearEndReport {
        let register: Register<YearClosing>? = try archive.store.documentIfPresent(
            Layout.register(.years, year: year))
        guard let closing = register?.entries.last else {
            throw RegistrationError(.yearNotClosed, "\(year)")
        }
        let due = try archive.retentionDue(on: nil, within: 0, language: language)
        let lacking = Set(closing.incomplete)
        let numbers = closing.volumes.filter { lacking.contains($0.dossier) }
            .compactMap { ClientNumber(String(decoding: $0.path.lastName, as: UTF8.self)) }
        let found = try archive.validate(year: year, progress, isCancelled)
        return YearEndReport(closing, incomplete: numbers, due: due, found: found)
    }

    /// The report of an appraisal as a form to fill in and sign.
    public func form(_ report: YearEndReport, _ language: Language) throws -> [UInt8] {
        AppraisalPage.html(of: report, try archive.pageContext(language))
    }
}

extension Archive {
    /// What a deep validation of the volumes of a year finds.
    fileprivate func validate(
        year: Int, _ progress: (ValidationProgress) -> Void,
        _ isCancelled: @escaping @Sendable () -> Bool
    ) throws -> ValidationSummary {
        try validate(
            RelativePath("\(year)").map(ValidationPlace.path), isDeep: true, progress: progress,
            isCancelled: isCancelled)
    }

    /// Refuses to close a year before the office has received and packed what was formed until the
    /// January behind it, for that still belongs to the year.
    ///
    /// A department's package of a later month holds what January's would have held, and that can no
    /// longer be made. An archive that was made later has no such month.
    ///
    /// - Throws: `januaryNotPacked`, `januaryNotReceived`.
    fileprivate func requireJanuary(behind year: Int) throws {
        guard let january = YearMonth(year: year + 1, month: 1) else { return }
        let state = try monthState(january)
        guard store.description.created.date <= state.due else { return }
        let given = state.submitted + state.nilReturns
        let departments: DepartmentPolicy = try store.policy()
        let later = try MonthPackages.departments(after: january, in: store)
        func refuse(_ code: RegistrationError.Code) -> RegistrationError {
            RegistrationError(code, "\(year)", detail: "\(january)", rule: "PACK-2")
        }
        guard later.union(state.packed).contains(departments.custodian) else {
            throw refuse(.januaryNotPacked)
        }
        guard later.union(state.received).isSuperset(of: given) else {
            throw refuse(.januaryNotReceived)
        }
    }

    /// The dossiers with a volume of a year that lack something required.
    fileprivate func incompleteDossiers(
        of year: Int
    ) throws -> [(dossier: DossierID, number: ClientNumber)] {
        try VolumeFinder(store: store).volumes(year: year).compactMap { volume in
            let reader = try DossierReader(volume.number, store: store)
            guard reader.card.status == .open,
                try !completeness(of: reader, reader.records()).isComplete
            else { return nil }
            return (reader.card.dossier, reader.card.number)
        }
    }
}
