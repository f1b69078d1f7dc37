public import DossierLedger
public import DossierModel

/// What a receiver signs: which packages arrived, and how they were found (rule STO-12).
public struct HandOffReceipt: Sendable, Equatable {
    /// The purpose for which it is signed; such a signature counts for nothing else.
    public static let namespace = "dossier-receipt-v1"
    /// The longest receipt that is read, in bytes.
    public static let longest = 1 << 20

    /// The id of the hand-over, by the cover list; nil where none came with the packages.
    public var handOff: EntryID?
    /// The archive.
    public var archive: ArchiveID
    /// What arrived.
    public var items: [HandOffItem]
    /// Whether it is proved whose packages they are.
    public var authenticity: PackageReport.Authenticity
    /// The rules of the findings that did not keep the receiver from signing.
    public var findings: [String]
    /// When.
    public var at: Timestamp

    /// A receipt.
    public init(
        handOff: EntryID?, archive: ArchiveID, items: [HandOffItem],
        authenticity: PackageReport.Authenticity, findings: [String], at: Timestamp
    ) {
        self.handOff = handOff
        self.archive = archive
        self.items = items
        self.authenticity = authenticity
        self.findings = findings
        self.at = at
    }

    /// Signs a receipt as `ssh-keygen -Y sign -n dossier-receipt-v1` would.
    ///
    /// - Throws: `badSignature` when the cryptographic library fails.
    public func signed(with key: SigningKey) throws(LedgerError) -> SignedReceipt {
        let bytes = document
        return SignedReceipt(
            receipt: self, bytes: bytes,
            signature: try key.sign(bytes, namespace: Self.namespace))
    }
}

extension HandOffReceipt: JSONRepresentable {
    /// Reads a receipt.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        handOff = try reader.parsedIfPresent("handOff") { EntryID($0) }
        archive = try reader.parsed("archive") { ArchiveID($0) }
        items = try reader.filledList("items")
        authenticity = try reader.parsed("authenticity") {
            PackageReport.Authenticity(rawValue: $0)
        }
        findings = try reader.strings("findings")
        at = try reader.parsed("at") { Timestamp($0) }
        try reader.finish()
    }

    /// The receipt as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("handOff", text: handOff)
        builder.add("archive", text: archive)
        builder.add("items", list: items)
        builder.add("authenticity", authenticity.rawValue)
        builder.add("findings", findings)
        builder.add("at", text: at)
        return builder.value
    }
}
