/// One contact with a client (group 7, rule FUP-4 ★); a line of a department's monthly file.
public struct Communication: Sendable, Equatable {
    /// What the contact was for.
    public enum Purpose: String, Sendable, CaseIterable {
        /// 日常沟通.
        case contact
        /// 专项跟进: following up a prospect.
        case followUp
        /// 回访.
        case returnVisit
        /// 服务记录.
        case service
        /// 满意度调查.
        case survey
        /// 关怀: a birthday, a holiday greeting, a gift.
        case care
    }

    /// The permanent id.
    public var id: EntryID
    /// What it was for.
    public var purpose: Purpose = .contact
    /// The day of the contact.
    public var on: CalendarDate
    /// How we spoke: telephone, visit, e-mail and the like.
    public var channel: String
    /// Our person.
    public var staff: StaffID
    /// The department whose work the entry is.
    public var formingDepartment: DepartmentCode
    /// Their person.
    public var counterpart: String?
    /// What was said, in detail.
    public var content: String
    /// What came of it.
    public var result: String?
    /// Records that belong to it.
    public var records: [RecordID]
    /// Who entered it, and when; late when not on the day of the contact (rule CRE-1 ★).
    public var registered: Registration
    /// Makes the commitment unguessable.
    public var salt: Salt
    /// What a company adds.
    public var extensions: JSONObject = JSONObject()

    /// A contact.
    public init(
        id: EntryID, on: CalendarDate, channel: String, staff: StaffID,
        formingDepartment: DepartmentCode, content: String, registered: Registration, salt: Salt
    ) {
        self.id = id
        self.on = on
        self.channel = channel
        self.staff = staff
        self.formingDepartment = formingDepartment
        self.content = content
        records = []
        self.registered = registered
        self.salt = salt
    }
}

extension Communication: JSONRepresentable {
    /// Reads a contact.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        id = try reader.parsed("id") { EntryID($0) }
        on = try reader.parsed("on") { CalendarDate($0) }
        purpose = try reader.choice("purpose", default: Purpose.contact)
        channel = try reader.string("channel")
        staff = try reader.parsed("staff") { StaffID($0) }
        formingDepartment = try reader.parsed("formingDepartment") { DepartmentCode($0) }
        counterpart = try reader.stringIfPresent("counterpart")
        content = try reader.string("content")
        result = try reader.stringIfPresent("result")
        records = try reader.parsedList("records") { RecordID($0) }
        registered = try reader.nested("registered")
        salt = try reader.parsed("salt") { Salt($0) }
        extensions = try reader.extensions()
        try reader.finish()
    }

    /// The contact as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("id", text: id)
        builder.add("on", text: on)
        builder.add("purpose", purpose == .contact ? nil : purpose.rawValue)
        builder.add("channel", channel)
        builder.add("staff", text: staff)
        builder.add("formingDepartment", text: formingDepartment)
        builder.add("counterpart", counterpart)
        builder.add("content", content)
        builder.add("result", result)
        builder.add("records", records.map(\.description))
        builder.add("registered", registered)
        builder.add("salt", text: salt)
        builder.add(extensions: extensions)
        return builder.value
    }
}
