/// A client of the company, whatever dossiers are kept on it (rule NUM-7 ★).
public struct ClientEntry: Sendable, Equatable {
    /// The permanent id.
    public var id: ClientID
    /// The present name.
    public var name: String
    /// Former names, oldest first.
    public var formerNames: [String]
    /// When it was entered, and by whom.
    public var registered: Registration
    /// Makes the commitment unguessable.
    public var salt: Salt

    /// A new client.
    public init(id: ClientID, name: String, registered: Registration, salt: Salt) {
        self.id = id
        self.name = name
        formerNames = []
        self.registered = registered
        self.salt = salt
    }
}

extension ClientEntry: RegisterEntry {
    /// The register that holds it.
    public static let registerKind = RegisterKind.clients

    /// Reads an entry.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("id") { ClientID($0) }
        name = try reader.string("name")
        formerNames = try reader.strings("formerNames")
        registered = try reader.nested("registered")
        salt = try reader.parsed("salt") { Salt($0) }
        try reader.finish()
    }

    /// The entry as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("id", text: id)
        builder.add("name", name)
        builder.add("formerNames", formerNames)
        builder.add("registered", registered)
        builder.add("salt", text: salt)
        return builder.value
    }
}
