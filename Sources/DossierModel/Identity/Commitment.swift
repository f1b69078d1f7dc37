/// What the ledger holds instead of an entry: the digest of its canonical JSON, salt included.
///
/// When the entry is destroyed with its salt, the commitment tells nothing about it, yet proves that
/// it existed (design §4).
public enum Commitment {
    /// The commitment to an entry that carries its own salt.
    public static func digest(of entry: some JSONRepresentable) -> ContentDigest {
        digest(of: entry.json)
    }

    /// The commitment to an entry's JSON.
    public static func digest(of json: JSONValue) -> ContentDigest {
        ContentDigest(of: CanonicalJSON.bytes(of: json))
    }
}

extension Commitment {
    /// The commitment to a record: to its JSON without what sealing adds.
    ///
    /// That a version was sealed is told by the event `monthPacked` and follows from its range, so a
    /// month that is sealed needs no event a record (docs/decisions/0008).
    public static func digest(of record: Record) -> ContentDigest {
        var told = record
        for index in told.versions.indices { told.versions[index].sealedIn = nil }
        return digest(of: told.json)
    }
}
