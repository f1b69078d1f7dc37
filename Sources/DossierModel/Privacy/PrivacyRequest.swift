/// That a client asked to see, correct or erase what is kept about it (rule PRV-5; 个人信息保护法44–50).
public struct PrivacyRequest: Sendable, Equatable {
    /// What is asked for.
    public enum Kind: String, Sendable, CaseIterable {
        /// 查阅、复制: to see it.
        case see
        /// 更正、补充: to correct it.
        case correct
        /// 删除: to erase it.
        case erase
    }

    /// Within how many working days a request is answered.
    ///
    /// 个人信息保护法50 says only 及时, "in good time"; the number is the company's default.
    public static let workdays = 15

    /// The permanent id.
    public var id: EntryID
    /// The dossier.
    public var dossier: DossierID
    /// What is asked for.
    public var kind: Kind
    /// The day on which it came in.
    public var received: CalendarDate
    /// Who asks.
    public var from: String
    /// What exactly is asked for, where that was said.
    public var note: String?
    /// The records it is about; none named means all of the dossier.
    public var records: [RecordID]
    /// The day by which it is answered.
    public var due: CalendarDate
    /// Who entered it, and when.
    public var registered: Registration
    /// How it was answered; nil while it is open.
    public var answer: PrivacyAnswer?
    /// Makes the commitment unguessable.
    public var salt: Salt

    /// A request entered now.
    public init(
        id: EntryID, dossier: DossierID, kind: Kind, received: CalendarDate, from: String,
        note: String? = nil, records: [RecordID] = [], due: CalendarDate,
        registered: Registration, salt: Salt
    ) {
        self.id = id
        self.dossier = dossier
        self.kind = kind
        self.received = received
        self.from = from
        self.note = note
        self.records = records
        self.due = due
        self.registered = registered
        self.salt = salt
    }

    /// Whether it should have been answered before a day.
    public func isOverdue(on day: CalendarDate) -> Bool { answer == nil && due < day }
}

extension PrivacyRequest: RegisterEntry {
    /// The register that holds it.
    public static let registerKind = RegisterKind.privacyRequests

    /// Reads a request.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("id") { EntryID($0) }
        dossier = try reader.parsed("dossier") { DossierID($0) }
        kind = try reader.parsed("kind") { Kind(rawValue: $0) }
        received = try reader.parsed("received") { CalendarDate($0) }
        from = try reader.string("from")
        note = try reader.stringIfPresent("note")
        records = try reader.parsedList("records") { RecordID($0) }
        due = try reader.parsed("due") { CalendarDate($0) }
        registered = try reader.nested("registered")
        answer = try reader.nestedIfPresent("answer")
        salt = try reader.parsed("salt") { Salt($0) }
        try reader.finish()
    }

    /// The request as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("id", text: id)
        builder.add("dossier", text: dossier)
        builder.add("kind", kind.rawValue)
        builder.add("received", text: received)
        builder.add("from", from)
        builder.add("note", note)
        builder.add("records", records.map(\.description))
        builder.add("due", text: due)
        builder.add("registered", registered)
        builder.add("answer", answer)
        builder.add("salt", text: salt)
        return builder.value
    }
}
