import Dossier
import DossierModel
import DossierReport

/// What verifying a package found, for people and programs (docs/json.md).
struct PackageListing: Report {
    /// What was typed.
    let path: String
    /// What was found.
    let report: PackageReport
    /// The language of the sentences in the JSON.
    let language: Language

    func lines(on screen: Screen) -> [String] {
        let say = { (key: String, arguments: [String: String]) in
            MessageCatalogue.outcome(key, arguments, in: screen.language)
        }
        let arguments = [
            "path": path, "documents": "\(report.documents)",
            "bytes": "\(report.bytes)", "version": report.version,
            "digest": report.digest?.description ?? "—",
            "name": report.name ?? report.month?.description?.package.description ?? "—",
        ]
        var lines = [say("verify.kind.\(report.kind.rawValue)", arguments)]
        if report.digest != nil { lines.append(say("verify.digest", arguments)) }
        if let replaced = report.month?.description?.replaces, !replaced.isEmpty {
            let names = replaced.map(\.package.description)
            lines.append(
                say(
                    "verify.replaces",
                    ["packages": names.joined(separator: Message.listSeparator)]))
        }
        lines += FindingListing(report.findings, language: screen.language).lines(on: screen)
        if report.omitted > 0 {
            lines.append(say("verify.omitted", ["count": "\(report.omitted)"]))
        }
        lines.append(say("verify.authenticity.\(report.authenticity.rawValue)", arguments))
        lines.append(say(report.valid ? "verify.valid" : "verify.invalid", arguments))
        return lines
    }

    /// `{valid, kind, documents, bytes, findings, authenticity, …}`.
    var json: JSONValue {
        var json = JSONBuilder()
        json.add("path", path)
        json.add("valid", .bool(report.valid))
        json.add("kind", report.kind.rawValue)
        json.add("container", report.container.rawValue)
        json.add("encrypted", ifTrue: report.isEncrypted)
        json.add("bagit", report.version)
        json.add("name", report.name)
        json.add("documents", report.documents)
        json.add("bytes", Int(report.bytes))
        json.add("digest", text: report.digest)
        json.add("sha256", text: report.fileDigest)
        if let description = report.month?.description {
            json.add("month", text: description.package.month)
            json.add("department", text: description.package.department)
            json.add("range", description.range)
            json.add("sandbox", .bool(description.archive.sandbox))
            json.add("predecessor", text: description.previous?.digest)
            json.add("replaces", list: description.replaces)
            json.add("lists", description.lists.map(\.description))
        }
        json.add(
            "findings",
            .array(report.findings.map { Self.json(of: $0, in: language) }))
        json.add("omitted", report.omitted)
        json.add("authenticity", report.authenticity.rawValue)
        return json.value
    }

    /// `{rule, severity, path, message, remedy, property, details}`, as `validate` has them.
    static func json(of finding: Finding, in language: Language) -> JSONValue {
        let details = finding.details.sorted { $0.key < $1.key }
            .map { ($0.key, JSONValue.string($0.value)) }
        return [
            "rule": .string(finding.rule), "severity": .string(finding.severity.rawValue),
            "path": .string(finding.place),
            "message": .string(FindingText.what(of: finding, in: language)),
            "remedy": .string(FindingText.remedy(of: finding, in: language)),
            "property": .string(finding.property.rawValue),
            "details": .object(JSONObject(details)),
        ]
    }
}
