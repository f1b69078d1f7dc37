import Dossier
import DossierModel
import DossierReport

extension PackReport {
    /// `{packages, withoutSubmission, nilReturns, submittedFor, mended, findings}` (docs/json.md).
    func json(in language: Language) -> JSONValue {
        var json = JSONBuilder()
        json.add("packages", .array(packages.map(\.json)))
        json.add("withoutSubmission", .array(withoutSubmission.map { .string($0.description) }))
        json.add("nilReturns", .array(nilReturns.map { .string($0.description) }))
        json.add("submittedFor", submittedFor.map(\.description))
        json.add("mended", mended)
        if !findings.isEmpty {
            json.add(
                "findings",
                .array(findings.map { PackageListing.json(of: $0, in: language) }))
        }
        return json.value
    }
}

extension PackedPackage {
    /// `{path, department, documents, bytes, digest, sha256, predecessor, …}`.
    var json: JSONValue {
        var json = JSONBuilder()
        json.add("name", text: package)
        json.add("path", path)
        json.add("department", text: package.department)
        json.add("month", text: package.month)
        json.add("documents", totals.documents)
        json.add("bytes", totals.bytes)
        json.add("paper", totals.sheets)
        json.add("missingPaper", missingPaper)
        json.add("digest", text: digest)
        json.add("sha256", text: fileDigest)
        json.add("size", Int(size))
        json.add("predecessor", text: predecessor)
        json.add("range", range)
        json.add("event", sequence)
        json.add("changedWhilePacking", leftOut.map(\.path.description))
        json.add("laterThanRange", later.map(\.path.description))
        return json.value
    }
}
