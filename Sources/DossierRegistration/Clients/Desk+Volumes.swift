public import DossierModel
internal import DossierStore

extension Desk {
    /// Adds a new volume with all its files and category folders to a transaction.
    func layVolume(card: Card, files: FieldFiles, _ changes: inout PlannedChanges) -> VolumeState {
        let volume = card.volume
        var state = VolumeState(opening: volume, card: card)
        changes.makeDirectory(volume.path)
        for category in policies.categories.categories {
            guard let folder = store.layout.category(category.number) else { continue }
            changes.makeDirectory(volume.path.appending(folder))
        }
        changes.write(files.persons.document, to: volume.path(.persons), expecting: .absent)
        changes.write(files.credit.document, to: volume.path(.credit), expecting: .absent)
        _ = state.writeCard(salt: card.salt, to: &changes)
        state.writeRecords(to: &changes)
        let projects = EntryList<Project>(dossier: card.dossier)
        let issues = EntryList<Issue>(dossier: card.dossier)
        changes.write(projects.document, to: volume.path(.projects), expecting: .absent)
        changes.write(issues.document, to: volume.path(.issues), expecting: .absent)
        touched.insert(volume)
        changedCards.insert(volume)
        return state
    }

    /// The newest volume of the dossier that a person named, by number or alias.
    ///
    /// - Throws: `noSuchDossier`.
    public func newestVolume(_ number: ClientNumber) throws -> VolumeState {
        guard let volume = try volumes(number).last else {
            throw RegistrationError(.noSuchDossier, number.description)
        }
        return try VolumeState(reading: volume, from: store)
    }

    /// The volumes of the dossier that a person named, oldest first.
    func volumes(_ number: ClientNumber) throws -> [Volume] {
        let volumes = try finder.volumes(of: number)
        guard volumes.isEmpty else { return volumes }
        let entry = try registers.allNumbers().first { $0.number == number }
        guard let replacement = entry?.replacedBy, replacement != number else { return [] }
        return try self.volumes(replacement)
    }

    /// The volume of a year, opened within the same transaction when there is none yet.
    ///
    /// - Returns: the volume, and whether it is new.
    func volume(
        of number: ClientNumber, year: Int, _ changes: inout PlannedChanges,
        _ drafts: inout [EventDraft]
    ) throws -> (state: VolumeState, isNew: Bool) {
        let volumes = try self.volumes(number)
        if let volume = volumes.first(where: { $0.year == year }) {
            return (try VolumeState(reading: volume, from: store), false)
        }
        guard let nearest = volumes.last else {
            throw RegistrationError(.noSuchDossier, number.description)
        }
        let template = try VolumeState(reading: nearest, from: store)
        try requireOpen(template.card)
        return (try open(year, after: template, &changes, &drafts), true)
    }

    /// Opens the volume of a year: the card and what stands apart from it go on, lists begin anew.
    func open(
        _ year: Int, after template: VolumeState, _ changes: inout PlannedChanges,
        _ drafts: inout [EventDraft]
    ) throws -> VolumeState {
        var card = template.card
        card.filedUnder = Card.FiledUnder(year: year, grade: grade(of: card, in: year))
        card.salt = identities.makeSalt()
        var files = try FieldFiles(reading: template, from: store)
        files.persons.salt = identities.makeSalt()
        files.credit.salt = identities.makeSalt()
        let state = layVolume(card: card, files: files, &changes)
        drafts.append(
            EventDraft(
                .volumeOpened, subjects: [.dossier: card.dossier.description],
                commitments: [
                    .card: Commitment.digest(of: card),
                    .persons: Commitment.digest(of: files.persons.json),
                    .credit: Commitment.digest(of: files.credit.json),
                ], facts: [.year: "\(year)"]))
        return state
    }

    /// The grade under which a year's volume lies: the present one, or for an earlier year the one
    /// that held at its end (design §3.2).
    private func grade(of card: Card, in year: Int) -> GradeCode {
        guard year < clock.today().year else { return card.grade }
        let held = card.grades.last { $0.since.year <= year } ?? card.grades.first
        return held.flatMap { GradeCode($0.value) } ?? card.number.grade
    }

    /// Opens the volumes of a year for all active dossiers that the person may open (`year open`).
    ///
    /// Each volume is a transaction of its own: one that cannot be read is told, the others are done.
    ///
    /// - Returns: what was opened, and what could not be.
    public func openYear(_ year: Int) throws -> OpenedYear {
        try authority.require(.openDossiers)
        var done = OpenedYear()
        for volume in try finder.newestVolumes() where volume.year <= year {
            let (touched, changedCards) = (self.touched, self.changedCards)
            do {
                if let new = try openNext(year, after: volume) { done.opened.append(new) }
            } catch let error as StoreError where error.isAboutVolume {
                (self.touched, self.changedCards) = (touched, changedCards)
                done.faults.append(error.asVolumeFault)
            }
        }
        return done
    }

    /// Opens a year's volume of an active dossier; nil where there is none to open.
    private func openNext(_ year: Int, after volume: Volume) throws -> Volume? {
        guard volume.year < year else {
            // In January people copy last year's folder by hand: then the year is not open.
            _ = try store.card(of: volume)
            return nil
        }
        let state = try VolumeState(reading: volume, from: store)
        guard state.card.status == .open,
            authority.may(.openDossiers, in: [state.card.holding])
        else { return nil }
        var changes = PlannedChanges()
        var drafts: [EventDraft] = []
        let new = try open(year, after: state, &changes, &drafts)
        try commit(changes, drafts)
        return new.volume
    }
}
