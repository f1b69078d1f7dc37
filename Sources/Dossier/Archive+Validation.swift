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
            isDeep: isDeep, places: try paths(of: place), today: surroundings.clock.today(),
            now: surroundings.nanoseconds)
        options.leaves = leaves
        options.cardPage = { volume in try? cardPage(of: volume) }
        options.folderPages = { folder in pages(above: folder) }
        if isDeep, !isAnew { options.verifiedLedger = ledgerMemory.recall() }
        let report = try Validation(store, options)
            .run(progress: progress, isCancelled: isCancelled)
        if isDeep, place == nil { ledgerMemory.keep(report.verifiedLedger) }
        return Self.summary(report)
    }

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

    private func paths(of place: ValidationPlace?) throws -> [RelativePath] {
        switch place {
        case nil: return []
        case .number(let number):
            let volumes = try DossierReader.volumes(number, store)
            guard !volumes.isEmpty else {
                throw ValidationError(.noSuchPlace, number.description)
            }
            return volumes.map(\.path)
        case .path(let path):
            guard try store.status(path) != nil || isRegistered(path) else {
                throw ValidationError(.noSuchPlace, path.description)
            }
            return [path]
        }
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
