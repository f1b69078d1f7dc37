public import DossierModel
internal import DossierStore
public import SystemPackage

extension Archive {
    /// The clients of an import's table, and the columns that the archive does not know.
    ///
    /// - Throws: ``CSVFault`` when the file is no table, ``TableFaults`` naming every row that
    ///   cannot be read.
    public func clientTable(in file: FilePath) throws -> ClientTable {
        let policies = try Policies(reading: store)
        let table = try ClientTable(
            csv: try read(file), departments: policies.departments, grades: policies.grades)
        guard table.faults.isEmpty else { throw TableFaults(file: file, faults: table.faults) }
        return table
    }

    /// The cards of a table: a form for one number, or a row a number; and the columns that are
    /// not known.
    ///
    /// - Throws: ``CSVFault``, ``TableFaults``, or `numberNeeded` for a form without a number;
    ///   `noSuchStaff` for a responsible person who is not on the staff.
    public func cardRows(
        in file: FilePath, number: ClientNumber?
    ) throws -> CardRows {
        let table = try CardTable(csv: try read(file))
        guard table.faults.isEmpty else { throw TableFaults(file: file, faults: table.faults) }
        let staff: StaffPolicy = try store.policy()
        let rows = try table.cards.map { card in
            guard let number = card.number ?? number else {
                throw RegistrationError(.numberNeeded, file.string)
            }
            return (number, try CardEdit(card.details, staff: staff))
        }
        return CardRows(rows: rows, unknownColumns: table.unknownColumns)
    }

    private func read(_ file: FilePath) throws -> [UInt8] {
        guard let name = file.lastNameBytes, let path = RelativePath(name: name) else {
            throw RegistrationError(.noSuchFile, file.string)
        }
        do {
            let folder = try ExternalFolder(file.removingLastComponent())
            return try folder.open(path).bytes(limit: 256 << 20)
        } catch {
            // Below its folder the file has only its name; a person knows it by its whole path.
            var error = error
            error.place = VisibleText.of(file.string)
            throw error
        }
    }
}
