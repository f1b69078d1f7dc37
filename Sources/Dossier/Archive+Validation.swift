internal import DossierModel
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
    /// - Returns: What was found and what was not checked.
    /// - Throws: ``ValidationError``, also `cancelled`; what reading met.
    public func validate(
        _ place: ValidationPlace? = nil, isDeep: Bool, isAnew: Bool = false,
        progress: (ValidationProgress) -> Void = { _ in },
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) throws -> ValidationSummary {
        var options = ValidationOptions(
            isDeep: isDeep, places: try paths(of: place), today: surroundings.clock.today(),
            now: surroundings.nanoseconds)
        options.cardPage = { volume in try? cardPage(of: volume) }
        if isDeep, !isAnew { options.verifiedLedger = ledgerMemory.recall() }
        let report = try Validation(store, options)
            .run(progress: progress, isCancelled: isCancelled)
        if isDeep, place == nil { ledgerMemory.keep(report.verifiedLedger) }
        return ValidationSummary(
            dossiers: report.checked.dossiers, documents: report.checked.documents,
            bytes: Int(report.checked.bytes), findings: report.findings,
            omitted: report.omitted, notChecked: report.notChecked)
    }

    private func paths(of place: ValidationPlace?) throws -> [RelativePath] {
        switch place {
        case nil: return []
        case .number(let number):
            return try DossierReader(number, store: store).volumes.map(\.path)
        case .path(let path):
            guard try store.status(path) != nil else {
                throw ValidationError(.noSuchPlace, path.description)
            }
            return [path]
        }
    }
}
