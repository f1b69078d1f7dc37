/// The members of a JSON object, in the order of the text, each name once.
///
/// Names are compared by their bytes: two names that differ only by Unicode normalisation are two.
public struct JSONObject: Sendable, Hashable {
    /// The members, in order.
    public private(set) var members: [(name: String, value: JSONValue)]

    /// An object with these members; the caller answers for the names being distinct.
    public init(_ members: [(String, JSONValue)] = []) {
        self.members = members.map { (name: $0.0, value: $0.1) }
    }

    /// The value of a member; setting nil removes it, setting a new one appends it.
    public subscript(name: String) -> JSONValue? {
        get { members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value }
        set {
            let place = members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
            switch (place, newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append((name, value))
            case (nil, nil): break
            }
        }
    }

    /// The members in the order of RFC 8785 §3.2.3: by the UTF-16 code units of their names.
    public var sortedMembers: [(name: String, value: JSONValue)] {
        members.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }
    }

    /// Two objects are equal when they have equal members, in whatever order.
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        guard left.members.count == right.members.count else { return false }
        return zip(left.sortedMembers, right.sortedMembers).allSatisfy {
            $0.name.utf8.elementsEqual($1.name.utf8) && $0.value == $1.value
        }
    }

    /// Feeds names and values in their canonical order.
    public func hash(into hasher: inout Hasher) {
        for member in sortedMembers {
            hasher.combine(member.name)
            hasher.combine(member.value)
        }
    }
}
