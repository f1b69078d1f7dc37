internal import DossierLedger
public import DossierModel
public import DossierReport
internal import DossierStore
public import DossierValidation

extension Archive {
    /// Checks the archive, or a part of it, against the rules of the book; writes nothing.
    ///
    /// - Parameters:
    ///   - place: A number, or a path below the root, to which the check is limited.
    ///   - isDeep: Whether documents, signatures and commitments are checked too.
    ///   - isAnew: Whether signatures are verified too that this user verified before.
    ///   - progress: Told from time to time how far the check is.
    ///   - isCancelled: Asked often, from any thread, whether to stop.
    ///   - leaves: Whether a record's document is left unread by a deep check, because whoever asks
    ///     compares it itself.
    /// - Returns: What was found and what was not checked.
    /// - Throws: ``ValidationError``, also `cancelled`; what reading met.
    public func validate(
        _ place: ValidationPlace? = nil, isDeep: Bool, isAnew: Bool = false,
        progress: (ValidationProgress) -> Void = { _ in },
        isCancelled: @escaping @Sendable () -> Bool = { false },
        leaving leaves: @escaping @Sendable (Record) -> Bool = { _ in false }
    ) throws -> ValidationSummary {
        var options = ValidationOptions(
            isDeep: isDeep, today: surroundings.clock.today(), now: surroundings.nanoseconds)
        let isThere = try limit(&options, to: place)
        options.leaves = leaves
        options.cardPage = { volume in try? cardPage(of: volume) }
        options.folderPages = { folder in pages(above: folder) }
        if isDeep, !isAnew { options.verifiedLedger = ledgerMemory.recall() }
        if isDeep, place == nil {
            options.replay = LedgerReplay(ReplayEvidence(of: store), archive: store.description)
        }
        var report = try Validation(store, options)
            .run(progress: progress, isCancelled: isCancelled)
        guard isThere || !report.findings.isEmpty else {
            throw ValidationError(.noSuchPlace, Self.text(place))
        }
        if isDeep, place == nil { ledgerMemory.keep(report.verifiedLedger) }
        // What was done without the right stays done: of the history only its policy can be mended.
        report.findings.removeAll { Self.historic.contains($0.rule) }
        report.omitted = report.omitted.filter { !Self.historic.contains($0.key) }
        return Self.summary(report)
    }

    /// The rules of which `ledger verify` alone tells.
    private static let historic = Set(HistoryRule.allCases.map(\.rawValue))
        .filter { !$0.hasPrefix("history-policy-") }

    /// What is wrong in the volumes of a department; documents of which the closure says so are not
    /// read.
    func findings(
        of department: DepartmentCode,
        leaving leaves: @escaping @Sendable (Record) -> Bool
    ) throws -> [Finding] {
        let folders = try VolumeFinder(store: store).years()
            .map { Layout.department($0, department) }
            .filter { try store.status($0)?.kind == .directory }
        guard !folders.isEmpty else { return [] }
        var options = ValidationOptions(
            isDeep: true, places: folders, today: surroundings.clock.today(),
            now: surroundings.nanoseconds)
        options.leaves = leaves
        options.verifiedLedger = ledgerMemory.recall()
        return try Validation(store, options).run().findings
    }

    /// What can be said of an archive that cannot be opened because of its `archive.json`.
    ///
    /// - Returns: The finding, with everything else not checked; nil for any other error.
    public static func validation(failingWith error: any Error) -> ValidationSummary? {
        (error as? StoreError).flatMap(Validation.report(of:)).map(summary)
    }

    private static func summary(_ report: ValidationReport) -> ValidationSummary {
        ValidationSummary(
            dossiers: report.checked.dossiers, documents: report.checked.documents,
            bytes: Int(report.checked.bytes), findings: report.findings,
            omitted: report.omitted, notChecked: report.notChecked)
    }

    /// Limits a validation to a place.
    ///
    /// - Returns: Whether the place is there; else it is for registers and ledger to say whether it
    ///   should be.
    /// - Throws: `noSuchPlace`, `notAlone`.
    private func limit(
        _ options: inout ValidationOptions, to place: ValidationPlace?
    ) throws -> Bool {
        switch place {
        case nil: return true
        case .number(let number):
            options.places = try DossierReader.volumes(number, store).map(\.path)
            guard options.places.isEmpty else { return true }
            options.numbers = [try present(number)]
            return false
        case .path(let path):
            let first = path.names.first.map(Array.init)
            if [Layout.system.bytes, store.layout.packages.bytes].contains(first) {
                throw ValidationError(.notAlone, path.description)
            }
            options.places = [path]
            let isThere = try store.status(path) != nil || isRegistered(path)
            guard isThere || ValidationPlace.mayLackVolumes(path) else {
                throw ValidationError(.noSuchPlace, path.description)
            }
            return isThere
        }
    }

    private static func text(_ place: ValidationPlace?) -> String {
        switch place {
        case .number(let number): number.description
        case .path(let path): path.description
        case nil: ""
        }
    }

    /// The number that a dossier has now that once had this one, by the registers alone.
    private func present(_ number: ClientNumber) throws -> ClientNumber {
        var entries: [ClientNumber: NumberEntry] = [:]
        for year in try store.registerYears(.numbers) {
            let register: Register<NumberEntry> = try store.document(
                Layout.register(.numbers, year: year))
            for entry in register.entries { entries[entry.number] = entry }
        }
        var number = number
        var seen: Set<ClientNumber> = []
        while let next = entries[number]?.replacedBy, seen.insert(number).inserted {
            number = next
        }
        return number
    }

    /// Whether a record says that a document lies at a path, or below it.
    private func isRegistered(_ path: RelativePath) -> Bool {
        let names = path.names
        guard names.count > 4,
            let folder = RelativePath(bytes: Array(names.prefix(4).joined(separator: [0x2F]))),
            let volume = Volume(path: folder),
            let list: RecordList = try? store.document(volume.path(.records))
        else { return false }
        return list.records.contains { record in
            record.tombstone == nil
                && record.path.map { volume.path.appending($0).isInside(path) } ?? false
        }
    }
}
