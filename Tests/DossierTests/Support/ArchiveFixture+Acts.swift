import Dossier
import DossierModel
import DossierReport
import SystemPackage
import TestSupport
import Testing

extension ArchiveFixture {
    /// Sets up a dossier; that of the fixture unless something else is said.
    @discardableResult
    func addClient(
        _ name: String = Self.name, department: String = "S", grade: String = "A",
        setUp: String? = "2012-08", _ change: (inout NewDossier) throws -> Void = { _ in }
    ) throws -> AddedDossier {
        try act { desk in
            var new = NewDossier(
                name: name, department: try desk.department(department),
                grade: try desk.grade(grade))
            new.setUp = try setUp.map { try #require(YearMonth($0)) }
            try change(&new)
            return try desk.add(new)
        }
    }

    /// Registers files of a dossier.
    @discardableResult
    func register(
        _ files: FilePath..., number: String = Self.number, category: String? = "合同",
        _ change: (inout RegisterRequest) throws -> Void = { _ in }
    ) throws -> RegisterReport {
        try act { desk in
            var request = RegisterRequest(files: files)
            request.category = try category.map(desk.category)
            try change(&request)
            return try desk.register(try client(number), request)
        }
    }

    /// Registers everything new, changed or moved.
    @discardableResult
    func registerAll(department: String? = nil, settle: Int = 0) throws -> RegisterReport {
        // Without settling, what was written in this very second counts too.
        try act { desk in
            try desk.registerAll(
                department: try department.map(desk.department),
                settle: settle == 0 ? -5 : settle)
        }
    }

    /// A number as the command reads it.
    func client(_ number: String = Self.number) throws -> ClientNumber {
        try #require(ClientNumber(number))
    }

    /// The card of a dossier's newest volume.
    func card(_ number: String = Self.number) throws -> Card {
        try act { desk in try desk.newestVolume(try client(number)).card }
    }

    /// The records of the volume of a dossier and year.
    func records(
        _ number: String = Self.number, year: Int = 2026, grade: String = "A"
    ) throws -> [Record] {
        let number = try client(number)
        let volume = Volume(
            year: year, department: number.department,
            grade: try #require(GradeCode(grade)), number: number)
        let list: RecordList = try archive().store.document(volume.path(.records))
        return list.records
    }

    /// The numbers that a search yields, each once, in order.
    func find(_ query: FindQuery) throws -> FindResults {
        _ = try archive().updateIndex(at: nil, full: false)
        return try archive().find(query, index: nil)
    }

    /// Adds a person with roles.
    func addPerson(
        _ name: String, department: String, roles: [RoleID]
    ) throws -> StaffID {
        try act { desk in
            try desk.addStaff(
                NewStaff(name: name, department: try desk.department(department), roles: roles)
            ).id
        }
    }

    /// What the ledger says of its own soundness, and how many events it has.
    func verify() throws -> (valid: Bool, events: Int) {
        let report = try LedgerVerifier(store: archive().store).verify()
        return (report.valid, report.events)
    }
}

/// Why an act was refused; nil when it was done.
func refusal<Value>(
    sourceLocation: SourceLocation = #_sourceLocation, _ work: () throws -> Value
) -> RegistrationError.Code? {
    do {
        _ = try work()
        return nil
    } catch let error as RegistrationError {
        let said = Language.allCases.map {
            MessageCatalogue.sentence(for: error.message, in: $0)
        }
        #expect(said.allSatisfy { !$0.contains("{") && !$0.contains("Code") })
        return error.code
    } catch {
        Testing.Issue.record("\(error)", sourceLocation: sourceLocation)
        return nil
    }
}
