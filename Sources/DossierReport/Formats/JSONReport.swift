public import DossierModel

/// What `--json` prints: one object in its canonical form (RFC 8785) on one line.
///
/// One line, because a script that reads lines and a log that keeps them need no parser to find the
/// end; whoever wants to read it pipes it through `jq`. The canonical form makes equal results equal
/// bytes.
public enum JSONReport {
    /// The line, with its line feed; a value that is no object becomes the member `value` of one.
    public static func bytes(of value: JSONValue) -> [UInt8] {
        guard case .object = value else { return bytes(of: ["value": value]) }
        return CanonicalJSON.bytes(of: value) + [0x0A]
    }

    /// The object that tells of a failure: `{"error": {code, message, arguments, faults, status}}`.
    ///
    /// `faults` are there where it has several causes, as a table of which several cells are wrong.
    public static func error(_ error: any ExplainedError, in language: Language) -> JSONValue {
        var object = told(error.message, in: language)
        object["status"] = .integer(Int64(error.exitStatus.rawValue))
        if let refusal = (error as? any RefusingError)?.refusal {
            object["refused"] = .string(refusal.rule)
            let told = parts(MessageCatalogue.sentence(for: error.message, in: language))
            object["reason"] = .string(told.reason)
            object["remedy"] = .string(told.remedy)
        }
        if !error.details.isEmpty {
            object["faults"] = .array(error.details.map { .object(told($0, in: language)) })
        }
        return ["error": .object(object)]
    }

    /// The first sentence says why, what follows says what to do.
    private static func parts(_ text: String) -> (reason: String, remedy: String) {
        for end in ["。", ". "] {
            guard let range = text.firstRange(of: end) else { continue }
            let remedy = text[range.upperBound...].drop { $0 == " " }
            return (String(text[..<range.lowerBound]) + end.prefix(1), String(remedy))
        }
        return (text, "")
    }

    private static func told(_ message: Message, in language: Language) -> JSONObject {
        let arguments = message.arguments.sorted { $0.key < $1.key }
            .map { ($0.key, JSONValue.string(MessageCatalogue.list($0.value, in: language))) }
        var object = JSONObject()
        object["code"] = .string(message.key)
        object["message"] = .string(MessageCatalogue.sentence(for: message, in: language))
        object["arguments"] = .object(JSONObject(arguments))
        return object
    }

    /// A finding: rule, severity, property, place, what, remedy and the details.
    public static func finding(_ finding: Finding, in language: Language) -> JSONValue {
        let details = finding.details.sorted { $0.key < $1.key }
            .map { ($0.key, JSONValue.string($0.value)) }
        return [
            "rule": .string(finding.rule), "severity": .string(finding.severity.rawValue),
            "property": .string(finding.property.rawValue), "place": .string(finding.place),
            "what": .string(FindingText.what(of: finding, in: language)),
            "remedy": .string(FindingText.remedy(of: finding, in: language)),
            "details": .object(JSONObject(details)),
        ]
    }
}
