internal import DossierLedger
internal import DossierModel
internal import DossierRegistration
internal import DossierRetention
internal import DossierStore

extension Disposals {
    /// Changes the items of a list that is a draft or was sent back.
    ///
    /// What is both taken off and put on is listed anew, as it is now: so a document that was changed
    /// since can be appraised again.
    ///
    /// - Parameters:
    ///   - name: The list.
    ///   - added: The records to list, each by id, full item number or path; what stands there stays.
    ///   - removed: The records to take off, written so.
    /// - Returns: the list as it is then.
    /// - Throws: ``DisposalRefusal``; `emptyText` where nothing is to be changed; as
    ///   ``create(_:dueOf:reason:)``.
    public func amend(
        _ name: String, adding added: [String], removing removed: [String]
    ) throws -> Written<DisposalView> {
        try archive.write { desk in
            let list = try desk.disposal(named: name)
            guard !(added + removed).isEmpty else {
                throw RegistrationError(.emptyText, "--add, --remove", rule: "DES-1")
            }
            // Whoever may not, or comes too late, is told that before anything is looked for.
            let inquiry = try DisposalInquiry(desk.store, desk.clock)
            let facts = try inquiry.facts(of: list, checksSignatures: false)
            _ = try DisposalMachine(list, facts).apply(.amend(list.items), by: desk.actor)
            var items = list.items
            for text in removed {
                let record = try Archive.record(named: text, desk.store).record.id
                guard let place = items.firstIndex(where: { $0.record == record }) else {
                    throw DisposalRefusal(.notListed, .amend, list, detail: text)
                }
                items.remove(at: place)
            }
            var listed = Set(items.map(\.record))
            let found = try added.map { try Archive.record(named: $0, desk.store) }
                .filter { listed.insert($0.record.id).inserted }
            items += try inquiry.items(found, desk.identities)
            try Self.requireOne(list.holding, of: items)
            items.sort { ($0.number, $0.item) < ($1.number, $1.item) }
            return try perform(.amend(items), on: list, desk)
        }
    }

    /// Refuses items of other departments than the list's.
    private static func requireOne(_ holding: DepartmentCode, of items: [DisposalItem]) throws {
        let departments = Set(items.map(\.number.department)).union([holding])
        guard departments.count == 1 else {
            let all = departments.map(\.description).sorted()
            throw RegistrationError(
                .severalDepartments, all.joined(separator: Message.listSeparator), rule: "DES-2")
        }
    }
}
