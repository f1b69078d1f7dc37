/// The permanent name of a thing of one kind: a UUID, made as version 7 (RFC 9562 §5.7).
///
/// The kind is part of the type, so that the id of a record cannot stand where a dossier's belongs.
public struct UniqueID<Kind>: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The 36 lower-case characters of the UUID.
    public let description: String

    /// Reads an id; nil unless it is a lower-case UUID in the usual grouping.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 36 else { return nil }
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "-"):
                guard [8, 13, 18, 23].contains(index) else { return nil }
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"):
                guard ![8, 13, 18, 23].contains(index) else { return nil }
            default: return nil
            }
        }
        description = text
    }

    /// Makes an id from the time and from 10 random bytes; bytes beyond ten are ignored.
    public init(milliseconds: UInt64, random: [UInt8]) {
        var bytes = (0..<6).map { UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * $0)) }
        bytes += (0..<10).map { $0 < random.count ? random[$0] : 0 }
        bytes[6] = 0x70 | bytes[6] & 0x0F
        bytes[8] = 0x80 | bytes[8] & 0x3F
        let digits = Array(Hexadecimal.text(bytes))
        let ends = [8, 12, 16, 20, 32]
        var start = 0
        description = ends.map { end in
            defer { start = end }
            return String(digits[start..<end])
        }.joined(separator: "-")
    }

    /// Ids of one kind are ordered by their time of making.
    public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

/// What an id can name.
public enum Named {
    /// An archive.
    public enum Archive {}
    /// A client of the company.
    public enum Client {}
    /// The file one department keeps on a client.
    public enum Dossier {}
    /// A document's entry in its dossier.
    public enum Record {}
    /// A project, an issue or a communication of a dossier.
    public enum Entry {}
}

/// The id of an archive.
public typealias ArchiveID = UniqueID<Named.Archive>
/// The id of a client.
public typealias ClientID = UniqueID<Named.Client>
/// The id of a dossier.
public typealias DossierID = UniqueID<Named.Dossier>
/// The id of a record.
public typealias RecordID = UniqueID<Named.Record>
/// The id of a project, an issue or a communication.
public typealias EntryID = UniqueID<Named.Entry>
