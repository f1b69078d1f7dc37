public import DossierModel
internal import DossierStore

extension Desk {
    /// Refuses to close a year too early, twice, or where there is nothing of it (design §3.5).
    ///
    /// - Throws: `notPermitted`; `yearIsClosed`, `yearNotOver`, `noSuchYear`.
    public func requireClosable(_ year: Int) throws {
        try authority.require(.pack)
        guard try !store.registerYears(.years).contains(year) else {
            throw RegistrationError(.yearIsClosed, "\(year)")
        }
        let day = policies.deadlines.yearClosing.date(in: year + 1)
        guard let day, clock.today() >= day else {
            throw RegistrationError(
                .yearNotOver, "\(year)", detail: day?.description ?? "", rule: "PACK-6")
        }
        guard try !finder.volumes(year: year).isEmpty else {
            throw RegistrationError(.noSuchYear, "\(year)")
        }
    }

    /// Closes a year: takes down what its volumes hold, and tells the ledger 封卷.
    ///
    /// - Parameters:
    ///   - year: The year.
    ///   - incomplete: The dossiers that lack something required.
    ///   - appraisal: The records whose term has ended.
    /// - Returns: the closing as it is registered.
    /// - Throws: as ``requireClosable(_:)``; ``StoreError`` for a volume that cannot be read.
    public func closeYear(
        _ year: Int, incomplete: [DossierID], appraisal: [RecordID]
    ) throws -> YearClosing {
        try requireClosable(year)
        var closing = YearClosing(
            id: identities.makeID(), year: year, registered: registration(),
            salt: identities.makeSalt())
        let sealer = VolumeSealer(store: store)
        for volume in try finder.volumes(year: year) {
            let (seal, records) = try sealer.seal(volume)
            closing.volumes.append(seal)
            let living = records.filter { $0.tombstone == nil }
            closing.unsealed += living.filter(\.isUnsealed).map(\.id)
            closing.missingPaper += living.filter(\.lacksPaper).map(\.id)
        }
        closing.incomplete = incomplete
        closing.appraisal = appraisal
        var registers = try YearRegisters<YearClosing>(reading: store)
        registers.add(closing, year: year)
        var changes = PlannedChanges()
        registers.write(to: &changes)
        let draft = EventDraft(
            .yearClosed,
            subjects: [
                .archive: store.description.id.description, .entry: closing.id.description,
            ],
            commitments: [.closing: Commitment.digest(of: closing)], facts: [.year: "\(year)"])
        try commit(changes, [draft])
        return closing
    }
}

extension Record {
    /// Whether it has a document of which no package holds any version.
    fileprivate var isUnsealed: Bool {
        !versions.isEmpty && versions.allSatisfy { $0.sealedIn == nil }
    }

    /// Whether its paper should be there and is not.
    fileprivate var lacksPaper: Bool { paper?.state == .due || paper?.state == .missing }
}
