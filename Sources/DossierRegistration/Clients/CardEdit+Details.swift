public import DossierModel

extension CardEdit {
    /// The edit that a table of cards asks for.
    ///
    /// - Throws: `noSuchStaff` where the responsible person is nobody, or more than one.
    public init(_ details: ClientDetails, staff: StaffPolicy) throws(RegistrationError) {
        if let name = details.responsible {
            guard let member = staff.member(named: name) else {
                throw RegistrationError(.noSuchStaff, name)
            }
            responsible = member.id
        }
        relation = details.relation
        directness = details.directness
        via = details.via
        source = details.source
        firstContact = details.firstContact
        nextFollowUp = details.nextFollowUp
        for field in details.fields { fields[field.field.id] = field.text }
    }
}
