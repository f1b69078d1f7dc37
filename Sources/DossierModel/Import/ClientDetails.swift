/// What a table tells of a client beyond its place in the archive.
public struct ClientDetails: Sendable, Equatable {
    /// The responsible person: a staff id, a name or a log-in name, as the table has it.
    public var responsible: String?
    /// How the client stands to the company.
    public var relation: Relation?
    /// Whether the client buys itself.
    public var directness: Directness?
    /// Through whom.
    public var via: String?
    /// Where the client came from.
    public var source: String?
    /// The day of the first contact.
    public var firstContact: PartialDate?
    /// The day of the next follow-up.
    public var nextFollowUp: CalendarDate?
    /// The fields of the card, in the order of the columns.
    public var fields: [FieldText] = []

    /// Nothing told.
    public init() {}
}
