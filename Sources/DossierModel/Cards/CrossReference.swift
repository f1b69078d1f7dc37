/// A pointer from one dossier to another (互见).
public struct CrossReference: Sendable, Equatable {
    /// Why the other is worth a look.
    public enum Kind: String, Sendable, CaseIterable {
        /// This dossier was continued from the other.
        case transferredFrom
        /// This dossier is continued in the other.
        case transferredTo
        /// Another department's dossier on the same client.
        case sameClient
        /// Anything else.
        case related
    }

    /// Why.
    public var kind: Kind
    /// The other dossier.
    public var dossier: DossierID
    /// Its number when the reference was made.
    public var number: ClientNumber
    /// The day of the reference.
    public var since: CalendarDate

    /// A reference.
    public init(kind: Kind, dossier: DossierID, number: ClientNumber, since: CalendarDate) {
        self.kind = kind
        self.dossier = dossier
        self.number = number
        self.since = since
    }
}

extension CrossReference: JSONRepresentable {
    /// Reads a reference.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        kind = try reader.parsed("kind") { Kind(rawValue: $0) }
        dossier = try reader.parsed("dossier") { DossierID($0) }
        number = try reader.parsed("number") { ClientNumber($0) }
        since = try reader.parsed("since") { CalendarDate($0) }
        try reader.finish()
    }

    /// The reference as JSON.
    public var json: JSONValue {
        [
            "kind": .string(kind.rawValue), "dossier": .string(dossier.description),
            "number": .string(number.description), "since": .string(since.description),
        ]
    }
}
