/// What an offence costs (rules PEN-1 to PEN-5 ★); recorded as proposals, confirmed by a person.
public struct FinePolicy: PolicyDocument {
    /// The offences that the main policy names.
    public enum Offence: String, Sendable, CaseIterable {
        /// A file is not updated in time.
        case lateUpdate
        /// A dossier is read without approval.
        case readingWithoutApproval
        /// An account or key is lent.
        case lendingAccount
        /// Something is deleted or destroyed without approval.
        case destroyingWithoutApproval
        /// Something is excerpted, copied or backed up without authority.
        case copyingWithoutAuthority
    }

    /// What one offence costs.
    public struct Fine: Sendable, Equatable {
        /// The offence.
        public var offence: Offence
        /// Yuan for each time.
        public var yuan: Int
        /// Whether the person is dismissed besides.
        public var dismissal: Bool

        /// A fine.
        public init(offence: Offence, yuan: Int, dismissal: Bool = false) {
            self.offence = offence
            self.yuan = yuan
            self.dismissal = dismissal
        }
    }

    /// Which file holds it.
    public static let kind = PolicyKind.fines
    /// The version, from 1.
    public var version: Int
    /// The fines, one an offence.
    public var fines: [Fine]
    /// What a company adds.
    public var extensions: JSONObject = JSONObject()

    /// The policy of these fines.
    public init(version: Int = 1, fines: [Fine]) {
        self.version = version
        self.fines = fines
    }

    /// What an offence costs; nil where the company does not fine it.
    public func fine(_ offence: Offence) -> Fine? { fines.first { $0.offence == offence } }
}

extension FinePolicy.Fine: JSONRepresentable {
    /// Reads a fine.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        offence = try reader.parsed("offence") { FinePolicy.Offence(rawValue: $0) }
        yuan = try reader.integer("yuan", in: 0...)
        dismissal = try reader.bool("dismissal", default: false)
        try reader.finish()
    }

    /// The fine as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("offence", offence.rawValue)
        builder.add("yuan", yuan)
        builder.add("dismissal", ifTrue: dismissal)
        return builder.value
    }
}

extension FinePolicy: JSONRepresentable {
    /// Reads `policy/fines.json`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        version = try reader.integer("version", in: 1...)
        fines = try reader.list("fines")
        extensions = try reader.extensions()
        try reader.finish()
    }

    /// The policy as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("version", version)
        builder.add("fines", list: fines)
        builder.add(extensions: extensions)
        return builder.value
    }
}
