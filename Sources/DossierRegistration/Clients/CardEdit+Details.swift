public import DossierModel

extension CardEdit {
    /// The edit that a table of cards asks for.
    public init(_ details: ClientDetails, staff: StaffPolicy) {
        responsible = details.responsible.flatMap { staff.member(named: $0)?.id }
        relation = details.relation
        directness = details.directness
        via = details.via
        source = details.source
        firstContact = details.firstContact
        nextFollowUp = details.nextFollowUp
        for field in details.fields { fields[field.field.id] = field.text }
    }
}
