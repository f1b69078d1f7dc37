public import DossierModel
public import DossierReport
internal import DossierStore

extension Archive {
    /// The names of people, departments and categories, in a language.
    public func names(_ language: Language) throws -> NameBook {
        let policies = try Policies(reading: store)
        return NameBook(
            language: language, staff: policies.staff, departments: policies.departments,
            categories: policies.categories, roles: policies.roles)
    }

    /// The dossiers of a department, or of all, each by its newest card and with all its records.
    ///
    /// One that cannot be read is a fault of the listing; the others are listed.
    public func dossiers(
        department: DepartmentCode? = nil, language: Language
    ) throws -> DossierListing {
        let newest = try VolumeFinder(store: store).newestVolumes(department: department)
        var dossiers: [DossierSummary] = []
        var faults: [VolumeFault] = []
        for volume in newest {
            do {
                let reader = try DossierReader(volume.number, store: store)
                var line = summary(reader.card, try reader.records())
                line.volume = present(of: reader.volumes, reader.card)
                dossiers.append(line)
            } catch let error as StoreError where error.isAboutVolume {
                faults.append(error.asVolumeFault)
            }
        }
        var listing = DossierListing(dossiers, names: try names(language))
        listing.faults = faults
        return listing
    }

    /// A volume as one line.
    func summary(_ volume: Volume) throws -> DossierSummary {
        let card = try store.card(of: volume)
        return summary(card, try store.records(of: volume, card: card).records)
    }

    private func summary(_ card: Card, _ all: [Record]) -> DossierSummary {
        let records = all.filter { $0.tombstone == nil }
        let places = Set(records.compactMap { $0.paper?.place }).sorted()
        return DossierSummary(card: card, records: records.count, paperPlaces: places)
    }

    /// A dossier in full, by its number or by one that it had before.
    ///
    /// - Throws: `noSuchDossier`.
    public func dossier(_ number: ClientNumber, language: Language) throws -> DossierDetails {
        let reader = try DossierReader(number, store: store)
        let records = try reader.records().filter { $0.tombstone == nil }
        var details = DossierDetails(
            card: reader.card, projects: try reader.projects().count,
            openIssues: try reader.issues().filter { $0.solved == nil }.count,
            communications: try reader.communications().count,
            records: records.count, completeness: try completeness(of: reader, records),
            names: try names(language))
        details.volume = present(of: reader.volumes, reader.card)
        return details
    }

    /// The volume that the dossier of a card lies in this year; the card's where there is no other.
    public func presentVolume(of card: Card) throws -> Volume {
        present(of: try VolumeFinder(store: store).volumes(of: card.number), card)
    }

    private func present(of volumes: [Volume], _ card: Card) -> Volume {
        let year = surroundings.clock.today().year
        return volumes.last { $0.year <= year } ?? card.volume
    }

    /// Refuses a number that no dossier has or had.
    ///
    /// - Throws: `noSuchDossier`.
    public func requireDossier(_ number: ClientNumber) throws {
        guard try !DossierReader.volumes(number, store).isEmpty else {
            throw RegistrationError(.noSuchDossier, number.description)
        }
    }

    /// The records of a dossier's newest volume.
    public func records(of number: ClientNumber, language: Language) throws -> RecordListing {
        let reader = try DossierReader(number, store: store)
        return RecordListing(
            number: reader.card.number, year: reader.card.filedUnder.year,
            records: try reader.records(), names: try names(language))
    }

    /// How complete a dossier with these records is, and what is missing (rule UPD-1).
    func completeness(
        of reader: DossierReader, _ records: [Record]
    ) throws -> CompletenessSummary {
        let report = try Completeness(
            of: facts(of: reader, records.filter { $0.tombstone == nil }), policy: store.policy(),
            today: surroundings.clock.today(),
            calendar: store.description.calendar
        ).report
        return CompletenessSummary(report, number: reader.card.number)
    }

    private func facts(
        of reader: DossierReader, _ records: [Record]
    ) throws -> Completeness.Facts {
        let communications = try reader.communications()
        return Completeness.Facts(
            card: reader.card, credit: try reader.credit(), projects: try reader.projects(),
            issues: try reader.issues(), communications: communications.map(\.on),
            returnVisits: communications.filter { $0.purpose == .returnVisit }.map(\.on),
            categories: Dictionary(
                records.map { ($0.id, $0.category) }, uniquingKeysWith: { first, _ in first }))
    }

    /// The contacts with a client, oldest first.
    public func communications(of number: ClientNumber) throws -> [Communication] {
        try DossierReader(number, store: store).communications()
    }

    /// The projects of a dossier.
    public func projects(of number: ClientNumber) throws -> [Project] {
        try DossierReader(number, store: store).projects()
    }

    /// The issues of a dossier.
    public func issues(of number: ClientNumber) throws -> [Issue] {
        try DossierReader(number, store: store).issues()
    }

    /// The day on which an issue that was raised on a day is due.
    public func issueDue(
        _ urgency: Issue.Urgency, visited: CalendarDate
    ) throws -> CalendarDate {
        let deadlines: DeadlinePolicy = try store.policy()
        return deadlines.due(
            urgency, visited: visited, calendar: store.description.calendar)
    }

    /// The number that a new dossier would get now, and its initials without the digit of a tie.
    public func proposeNumber(
        for new: NewDossier
    ) throws -> (number: ClientNumber, initials: Initials) {
        try NumberProposal(store: store, today: surroundings.clock.today()).propose(for: new)
    }

    /// The people of the company, also with the roles that have ended.
    public func staffList(_ language: Language, all: Bool = false) throws -> StaffListing {
        let policies = try Policies(reading: store)
        return StaffListing(
            staff: policies.staff.staff, roles: policies.roles, names: try names(language),
            today: surroundings.clock.today(), isWhole: all)
    }
}
