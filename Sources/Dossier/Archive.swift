public import DossierModel
public import DossierStore

/// An archive as one command works with it: the way in for programs.
///
/// Reading needs nobody's leave; everything that writes goes through ``write(_:)``, which takes the
/// lease, finishes what another left unfinished, and brings the derived pages up to date.
public struct Archive: Sendable {
    /// The files.
    public let store: Store
    /// What the work needs from outside.
    public var surroundings: Surroundings

    /// An archive in its surroundings.
    ///
    /// - Throws: ``LedgerError`` when `archive.json` says something else than event 0; an event 0 that
    ///   cannot be read keeps nobody from reading the rest.
    public init(store: Store, surroundings: Surroundings) throws {
        self.store = store
        self.surroundings = surroundings
        do {
            try Ledger(store: store).checkFirstEvent()
        } catch let error as LedgerError where [.noFirstEvent, .damaged].contains(error.code) {
            // A ledger that lost its beginning is a finding, and can be looked at; nobody can write,
            // for who acts is asked of event 0.
        }
    }

    /// The department that a person named.
    ///
    /// - Throws: `noSuchDepartment`.
    public func department(_ text: String) throws -> DepartmentCode {
        try Policies(reading: store).department(text)
    }

    /// The grade that a person named.
    ///
    /// - Throws: `noSuchGrade`.
    public func grade(_ text: String) throws -> GradeCode {
        try Policies(reading: store).grade(text)
    }

    /// The category that a person named.
    ///
    /// - Throws: `noSuchCategory`.
    public func category(_ text: String) throws -> CategoryPolicy.Category {
        try Policies(reading: store).category(text)
    }
}
