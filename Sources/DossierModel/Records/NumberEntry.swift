/// A number that was given once and is never given again (rule NUM-5).
public struct NumberEntry: Sendable, Equatable {
    /// The number.
    public var number: ClientNumber
    /// The dossier it was given to.
    public var dossier: DossierID
    /// The client that the dossier is kept on.
    public var client: ClientID
    /// When it was given, and by whom.
    public var registered: Registration
    /// The number that replaced it, after a correction.
    public var replacedBy: ClientNumber?
    /// Makes the commitment unguessable.
    public var salt: Salt

    /// A number given now.
    public init(
        number: ClientNumber, dossier: DossierID, client: ClientID, registered: Registration,
        salt: Salt
    ) {
        self.number = number
        self.dossier = dossier
        self.client = client
        self.registered = registered
        self.salt = salt
    }
}

extension NumberEntry: RegisterEntry {
    /// The register that holds it.
    public static let registerKind = RegisterKind.numbers

    /// Reads an entry.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        number = try reader.parsed("number") { ClientNumber($0) }
        dossier = try reader.parsed("dossier") { DossierID($0) }
        client = try reader.parsed("client") { ClientID($0) }
        registered = try reader.nested("registered")
        replacedBy = try reader.parsedIfPresent("replacedBy") { ClientNumber($0) }
        salt = try reader.parsed("salt") { Salt($0) }
        try reader.finish()
    }

    /// The entry as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("number", text: number)
        builder.add("dossier", text: dossier)
        builder.add("client", text: client)
        builder.add("registered", registered)
        builder.add("replacedBy", text: replacedBy)
        builder.add("salt", text: salt)
        return builder.value
    }
}
