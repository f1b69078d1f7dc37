internal import DossierModel

extension NewDossier {
    /// The dossier that a row of a table asks for.
    init(_ row: ClientRow, client: ClientID?, responsible person: StaffID?) {
        self.init(
            name: row.name, department: row.department, grade: row.grade,
            kind: row.kind ?? .cooperated)
        setUp = row.setUp
        initials = row.initials
        self.client = client
        responsible = person
        relation = row.details.relation
        directness = row.details.directness ?? .direct
        via = row.details.via
        source = row.details.source
        firstContact = row.details.firstContact
        for field in row.details.fields { fields[field.field.id] = field.text }
    }
}

extension StaffPolicy {
    /// The person of that id, name or log-in name; nil where there is none or more than one.
    func member(named text: String) -> StaffMember? {
        let found = members(named: text)
        return found.count == 1 ? found.first : nil
    }

    /// The people of that id, name or log-in name.
    func members(named text: String) -> [StaffMember] {
        if let id = StaffID(text) { return member(id).map { [$0] } ?? [] }
        return staff.filter { $0.name == text || $0.login == text }
    }
}
