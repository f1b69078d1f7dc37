/// What an appraisal 鉴定 decided about one record (rule RET-4; 档案法实施条例 24).
public struct Appraisal: Sendable, Equatable {
    /// What was decided.
    public enum Verdict: String, Sendable, CaseIterable {
        /// 延期: it is kept longer, with a new term, a reason and a label.
        case extend
        /// 定文种: it belongs to another class.
        case classify
        /// 销毁: it may be listed for destruction.
        case destroy
    }

    /// The permanent id.
    public var id: EntryID
    /// The dossier.
    public var dossier: DossierID
    /// The record.
    public var record: RecordID
    /// What was decided.
    public var verdict: Verdict
    /// Until when it is kept at least; for ``Verdict/extend`` alone.
    public var until: CalendarDate?
    /// The class it was given; for ``Verdict/classify`` alone.
    public var documentClass: String?
    /// Why.
    public var reason: String
    /// Who appraised, and when.
    public var registered: Registration
    /// Makes the commitment unguessable.
    public var salt: Salt

    /// A decision made now.
    public init(
        id: EntryID, dossier: DossierID, record: RecordID, verdict: Verdict,
        until: CalendarDate? = nil, documentClass: String? = nil, reason: String,
        registered: Registration, salt: Salt
    ) {
        self.id = id
        self.dossier = dossier
        self.record = record
        self.verdict = verdict
        self.until = until
        self.documentClass = documentClass
        self.reason = reason
        self.registered = registered
        self.salt = salt
    }
}

extension Appraisal: RegisterEntry {
    /// The register that holds it.
    public static let registerKind = RegisterKind.appraisals

    /// Reads a decision.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("id") { EntryID($0) }
        dossier = try reader.parsed("dossier") { DossierID($0) }
        record = try reader.parsed("record") { RecordID($0) }
        verdict = try reader.parsed("verdict") { Verdict(rawValue: $0) }
        until = try reader.parsedIfPresent("until") { CalendarDate($0) }
        documentClass = try reader.parsedIfPresent("class") { (text: String) -> String? in
            RetentionClass.isID(text) ? text : nil
        }
        reason = try reader.string("reason")
        registered = try reader.nested("registered")
        salt = try reader.parsed("salt") { Salt($0) }
        try reader.finish()
        guard (until != nil) == (verdict == .extend),
            (documentClass != nil) == (verdict == .classify)
        else { throw JSONFault(.badValue, pointer: place, detail: verdict.rawValue) }
    }

    /// The decision as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("id", text: id)
        builder.add("dossier", text: dossier)
        builder.add("record", text: record)
        builder.add("verdict", verdict.rawValue)
        builder.add("until", text: until)
        builder.add("class", documentClass)
        builder.add("reason", reason)
        builder.add("registered", registered)
        builder.add("salt", text: salt)
        return builder.value
    }
}
