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
    ///   - progress: Told from time to time how far the check is.
    ///   - isCancelled: Asked often, from any thread, whether to stop.
    ///   - leaves: Whether a record's document is left unread by a deep check, because whoever asks
    ///     compares it itself.
    /// - Returns: What was found and what was not checked.
    /// - Throws: ``ValidationError``, also `cancelled`; what reading met.
    public func validate(
        _ place: ValidationPlace? = nil, isDeep: Bool,
        progress: (ValidationProgress) -> Void = { _ in },
        isCancelled: @escaping @Sendable () -> Bool = { false },
        leaving leaves: @escaping @Sendable (Record) -> Bool = { _ in false }
    ) throws -> ValidationSummary {
        var options = ValidationOptions(
            isDeep: isDeep, places: try paths(of: place), today: surroundings.clock.today(),
            now: surroundings.nanoseconds)
        options.leaves = leaves
        options.cardPage = { volume in try? cardPage(of: volume) }
        let report = try Validation(store, options)
            .run(progress: progress, isCancelled: isCancelled)
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
