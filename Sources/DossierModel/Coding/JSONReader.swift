/// A typed view of one JSON object that notices what nobody asked for.
///
/// A type of the model reads its members by name and ends with ``finish()``: members that were not
/// read are unknown, which the format does not allow (design §3).
public struct JSONReader {
    private let object: JSONObject
    private let place: String
    /// Which members were read, by their place.
    private var wasRead: ReadMembers
    /// The place behind the member that was read last: mostly members are read in their order.
    private var next = 0

    /// A reader of an object.
    ///
    /// - Throws: `wrongType` when the value is not an object.
    public init(_ value: JSONValue, at place: String = "") throws(JSONFault) {
        guard case .object(let object) = value else {
            throw JSONFault(.wrongType, pointer: place, detail: "object")
        }
        self.object = object
        self.place = place
        wasRead = ReadMembers(count: object.members.count)
    }

    /// The pointer of a member of this object.
    public func pointer(_ name: String) -> String { place + "/" + JSONPointer.escaped(name) }

    /// A fault at a member of this object.
    public func fault(
        _ name: String, _ code: JSONFault.Code = .badValue, _ detail: String = ""
    ) -> JSONFault {
        JSONFault(code, pointer: pointer(name), detail: detail)
    }

    /// The value of a member, or nil where it is absent.
    public mutating func value(_ name: String) -> JSONValue? {
        guard let index = object.index(of: name, expected: next) else { return nil }
        wasRead.insert(index)
        next = index + 1
        return object.members[index].value
    }

    /// Whether there is a member of that name.
    public func has(_ name: String) -> Bool { object.index(of: name, expected: next) != nil }

    /// The value of a member that must be there.
    public mutating func required(_ name: String) throws(JSONFault) -> JSONValue {
        guard let value = value(name) else { throw fault(name, .missingMember, name) }
        return value
    }

    /// The names of all members, in the order of the text.
    public var names: [String] { object.members.map(\.name) }

    /// Refuses members that nobody read.
    ///
    /// - Throws: `unknownMember` for the first of them.
    public func finish() throws(JSONFault) {
        guard let index = wasRead.firstUnread else { return }
        let name = object.members[index].name
        throw fault(name, .unknownMember, name)
    }
}
