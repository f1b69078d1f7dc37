/// The paper of a record: what it is, where it lies, and whether it is there at all (rule STO-1 ★).
public struct PaperPart: Sendable, Equatable {
    /// Whether the paper is there.
    public enum State: String, Sendable, CaseIterable {
        /// It should be handed in.
        case due
        /// It lies at its place.
        case received
        /// It should lie there and does not.
        case missing
        /// It need not be handed in; somebody decided so.
        case waived
    }

    /// Whether it is there.
    public var state: State
    /// Original, duplicate, copy and the like.
    public var form: String?
    /// How many copies.
    public var copies: Int?
    /// How many pages.
    public var pages: Int?
    /// The box or folder.
    public var box: String?
    /// The cabinet, shelf and position (rule NUM-14).
    public var place: String?
    /// Who handed it in.
    public var handedInBy: StaffID?
    /// Who received it.
    public var receivedBy: StaffID?
    /// On which day.
    public var receivedOn: CalendarDate?
    /// The day on which its receipt or its waiver was entered: after a year's closing only these may
    /// change a record (design §3.5).
    public var enteredOn: CalendarDate?
    /// Why it was waived.
    public var reason: String?
    /// Who waived it.
    public var approvedBy: StaffID?

    /// Paper in that state.
    public init(state: State) {
        self.state = state
    }
}

extension PaperPart: JSONRepresentable {
    /// Reads the paper part.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        state = try reader.parsed("state") { State(rawValue: $0) }
        form = try reader.stringIfPresent("form")
        copies = try reader.integerIfPresent("copies", in: 1...)
        pages = try reader.integerIfPresent("pages", in: 1...)
        box = try reader.stringIfPresent("box")
        self.place = try reader.stringIfPresent("place")
        handedInBy = try reader.parsedIfPresent("handedInBy") { StaffID($0) }
        receivedBy = try reader.parsedIfPresent("receivedBy") { StaffID($0) }
        receivedOn = try reader.parsedIfPresent("receivedOn") { CalendarDate($0) }
        enteredOn = try reader.parsedIfPresent("enteredOn") { CalendarDate($0) }
        reason = try reader.stringIfPresent("reason")
        approvedBy = try reader.parsedIfPresent("approvedBy") { StaffID($0) }
        try reader.finish()
    }

    /// The paper part as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("state", state.rawValue)
        builder.add("form", form)
        builder.add("copies", copies)
        builder.add("pages", pages)
        builder.add("box", box)
        builder.add("place", place)
        builder.add("handedInBy", text: handedInBy)
        builder.add("receivedBy", text: receivedBy)
        builder.add("receivedOn", text: receivedOn)
        builder.add("enteredOn", text: enteredOn)
        builder.add("reason", reason)
        builder.add("approvedBy", text: approvedBy)
        return builder.value
    }
}
