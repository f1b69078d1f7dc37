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

    /// An object with members that a parser has shown to be distinct.
    init(distinct members: [(name: String, value: JSONValue)]) {
        self.members = members
    }

    /// Whether two names have the same bytes.
    static func isSame(_ left: String, _ right: String) -> Bool {
        // Texts that differ are mostly told apart by the first of these, at once.
        left.utf8.count == right.utf8.count && left == right
            && left.utf8.elementsEqual(right.utf8)
    }

    /// The place of a member among the members.
    func index(of name: String) -> Int? {
        members.firstIndex { Self.isSame($0.name, name) }
    }

    /// The place of a member among the members, which is expected to be that one.
    func index(of name: String, expected: Int) -> Int? {
        if expected < members.count, Self.isSame(members[expected].name, name) { return expected }
        return index(of: name)
    }

    /// The value of a member; setting nil removes it, setting a new one appends it.
    public subscript(name: String) -> JSONValue? {
        get { index(of: name).map { members[$0].value } }
        set {
            switch (index(of: name), newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append((name, value))
            case (nil, nil): break
            }
        }
    }

    /// The members in the order of RFC 8785 §3.2.3: by the UTF-16 code units of their names.
    public var sortedMembers: [(name: String, value: JSONValue)] {
        let isSorted = zip(members, members.dropFirst()).allSatisfy {
            CodeUnitOrder.precedes($0.name, $1.name)
        }
        return isSorted ? members : members.sorted { CodeUnitOrder.precedes($0.name, $1.name) }
    }

    /// Two objects are equal when they have equal members, in whatever order.
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        guard left.members.count == right.members.count else { return false }
        return zip(left.sortedMembers, right.sortedMembers).allSatisfy {
            isSame($0.name, $1.name) && $0.value == $1.value
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
