public import DossierModel

/// What a person wants to change on a card; nil leaves things as they are.
public struct CardEdit: Sendable {
    /// New texts of fields; an empty text clears the field.
    public var fields: [FieldID: String] = [:]
    /// Who answers for the dossier.
    public var responsible: StaffID?
    /// Departments that may add and read.
    public var cooperating: [DepartmentCode]?
    /// Who works in the open volume without a form.
    public var team: [StaffID]?
    /// How the client stands to the company.
    public var relation: Relation?
    /// Whether the client buys itself.
    public var directness: Directness?
    /// Through whom, for an indirect client.
    public var via: String?
    /// Where the client came from.
    public var source: String?
    /// The day of the first contact.
    public var firstContact: PartialDate?
    /// The day of the next follow-up.
    public var nextFollowUp: CalendarDate?

    /// An edit that changes nothing yet.
    public init() {}

    /// Whether anything but fields would change.
    var changesControlFields: Bool {
        responsible != nil || cooperating != nil || team != nil || relation != nil
            || directness != nil || via != nil || source != nil || firstContact != nil
            || nextFollowUp != nil
    }
}
