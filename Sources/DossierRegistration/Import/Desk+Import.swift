internal import DossierModel
internal import DossierStore
internal import SystemPackage

extension Desk {
    /// Brings in an existing share: sets up the clients, copies and registers their documents.
    ///
    /// Running it again adds nothing twice; stopped half-way, the next run goes on (issue point 7).
    ///
    /// - Parameters:
    ///   - request: The clients and the folder of documents.
    ///   - isDryRun: Whether to plan only and write nothing.
    ///   - progress: Told after every transaction what has been done so far; a throw stops there.
    /// - Returns: What was brought in, and what could not be placed.
    /// - Throws: `notPermitted`; `shareInArchive` where the share and the archive overlap; what reading and writing met; what `progress` throws.
    public func bringIn(
        _ request: ImportRequest, isDryRun: Bool,
        progress: (ImportReport) throws -> Void = { _ in }
    ) throws -> ImportReport {
        try authority.require(.importDocuments)
        if let share = request.documents, store.overlaps(share) {
            throw RegistrationError(
                .shareInArchive, VisibleText.of(share.string),
                detail: VisibleText.of(store.root.string))
        }
        via = .import
        defer { via = .cli }
        var report = ImportReport()
        report.faults = request.unknownColumns.map {
            ImportReport.Fault(
                line: 1,
                Message(ImportReport.Fault.Code.unknownColumn, ["column": VisibleText.of($0)]))
        }
        var folders = try ImportFolder.clients(of: request.documents, &report)
        for row in request.clients {
            let files = folders.removeValue(forKey: ClientName.normalised(row.name)) ?? []
            let dossier = ImportDossier(
                desk: self, row: row, year: request.year, isRehearsal: isDryRun)
            try dossier.run(files, &report, progress)
        }
        for file in folders.values.flatMap({ $0 }) {
            report.unplaced.append(
                ImportReport.Unplaced(path: file.shown, reason: .noSuchClient))
        }
        report.unplaced.sort { $0.path < $1.path }
        report.decisions.sort { $0.folder < $1.folder }
        return report
    }

    /// The dossier of a department on a client of that name, where there is one.
    func dossier(named name: String, in department: DepartmentCode) throws -> ClientNumber? {
        let clients = try registers.clients(named: name)
        return try registers.allNumbers().last {
            clients.contains($0.client) && $0.number.department == department
                && $0.replacedBy == nil
        }?.number
    }
}
