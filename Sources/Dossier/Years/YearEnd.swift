public import DossierModel
internal import DossierRegistration
public import DossierReport
internal import DossierStore

/// The end of a year: its volumes are sealed, what is incomplete is listed, and what is due is opened to
/// appraisal (design §3.5; 档案法实施条例 24).
public struct YearEnd {
    private let archive: Archive

    /// The year's end of an archive.
    public init(_ archive: Archive) {
        self.archive = archive
    }

    /// Closes a year.
    ///
    /// - Parameters:
    ///   - year: The year.
    ///   - language: The language of names.
    /// - Returns: what was closed.
    /// - Throws: `notPermitted`, `yearIsClosed`, `yearNotOver`, `noSuchYear`, `januaryNotReceived`; what
    ///   reading and writing met.
    public func close(_ year: Int, language: Language) throws -> Written<YearEndReport> {
        try archive.write { desk in
            try desk.requireClosable(year)
            let present = try Archive(store: desk.store, surroundings: archive.surroundings)
            try present.requireJanuary(behind: year)
            let due = try present.retentionDue(on: nil, within: 0, language: language)
            let lacking = try present.incompleteDossiers(of: year)
            let closing = try desk.closeYear(
                year, incomplete: lacking.map(\.dossier),
                appraisal: due.due.compactMap(\.record?.id))
            return YearEndReport(
                closing, incomplete: lacking.map(\.number), due: due)
        }
    }

    /// The closing of a year as it is registered, with what is due today.
    ///
    /// - Throws: `yearNotClosed`; ``StoreError`` for a register that is not what it should be.
    public func report(_ year: Int, language: Language) throws -> YearEndReport {
        let register: Register<YearClosing>? = try archive.store.documentIfPresent(
            Layout.register(.years, year: year))
        guard let closing = register?.entries.last else {
            throw RegistrationError(.yearNotClosed, "\(year)")
        }
        let due = try archive.retentionDue(on: nil, within: 0, language: language)
        let lacking = Set(closing.incomplete)
        let numbers = closing.volumes.filter { lacking.contains($0.dossier) }
            .compactMap { ClientNumber(String(decoding: $0.path.lastName, as: UTF8.self)) }
        return YearEndReport(closing, incomplete: numbers, due: due)
    }

    /// The report of an appraisal as a form to fill in and sign.
    public func form(_ report: YearEndReport, _ language: Language) throws -> [UInt8] {
        AppraisalPage.html(of: report, try archive.pageContext(language))
    }
}

extension Archive {
    /// Refuses to close a year before the office has received and packed what was formed until the
    /// January behind it, for that still belongs to the year.
    ///
    /// An archive that was made later has no such month.
    ///
    /// - Throws: `januaryNotReceived`.
    fileprivate func requireJanuary(behind year: Int) throws {
        guard let january = YearMonth(year: year + 1, month: 1) else { return }
        let state = try monthState(january)
        guard store.description.created.date <= state.due else { return }
        let given = state.submitted + state.nilReturns
        let departments: DepartmentPolicy = try store.policy()
        let isPacked = state.packed.contains(departments.custodian)
        guard isPacked, given.allSatisfy(state.received.contains) else {
            throw RegistrationError(
                .januaryNotReceived, "\(year)", detail: "\(january)", rule: "PACK-2")
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
