/// A step of an approval that was signed on paper, and how it came into the archive (defaults.md,
/// approvals).
public struct PaperApproval: Sendable, Hashable {
    /// The record of the scanned form with the signature.
    public var scan: RecordID
    /// Who entered it.
    public var enteredBy: StaffID
    /// The second person, who compared the scan with the form.
    public var countersignedBy: StaffID

    /// A signed form.
    public init(scan: RecordID, enteredBy: StaffID, countersignedBy: StaffID) {
        self.scan = scan
        self.enteredBy = enteredBy
        self.countersignedBy = countersignedBy
    }
}

extension PaperApproval: JSONRepresentable {
    /// Reads a signed form.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        scan = try reader.parsed("scan") { RecordID($0) }
        enteredBy = try reader.parsed("enteredBy") { StaffID($0) }
        countersignedBy = try reader.parsed("countersignedBy") { StaffID($0) }
        try reader.finish()
    }

    /// The signed form as JSON.
    public var json: JSONValue {
        [
            "countersignedBy": .string(countersignedBy.description),
            "enteredBy": .string(enteredBy.description), "scan": .string(scan.description),
        ]
    }
}
