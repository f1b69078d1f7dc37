import ArgumentParser
import Dossier
import DossierModel

/// Submits a department's month to the office (rules PACK-1, PACK-2).
struct SubmitCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "submit", abstract: abstract("submit"))

    @Option(help: help("submit.month"))
    var month: String

    @Option(help: help("submit.department"))
    var department: String?

    @Flag(name: .customLong("nil"), help: help("submit.nil"))
    var isNil = false

    @Option(help: help("submit.reason"))
    var reason: String?

    @Option(help: help("submit.allow"))
    var allow: [String] = []

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        var request = SubmitRequest(month: try desktop.month(month))
        request.department = try department.map(archive.department)
        request.isNil = isNil
        request.reason = reason
        request.allowed = allow
        let written = try archive.submit(request)
        return Outcome(
            desktop.lines(of: written) + desktop.lines(of: written.value), written.value.json)
    }
}

extension SubmitReport {
    /// `{month, department, documents, communications, missingPaper, nil, …}` (docs/json.md).
    var json: JSONValue {
        var json = JSONBuilder()
        json.add("month", text: entry.month)
        json.add("department", text: entry.department)
        json.add("documents", entry.documents)
        json.add("communications", entry.communications)
        json.add("paper", entry.paper)
        json.add("missingPaper", entry.missingPaper)
        json.add("nil", .bool(entry.isNil))
        json.add("late", .bool(isLate))
        json.add("due", text: due)
        json.add("list", text: list)
        json.add("confirmed", .integer(Int64(entry.confirmed.count)))
        json.add("incomplete", .array(incomplete.map { .string($0.description) }))
        json.add("unregistered", .array(unregistered.map { .string($0) }))
        json.add("inbox", inbox)
        return json.value
    }
}

extension Desktop {
    /// What was submitted, for people.
    func lines(of report: SubmitReport) -> [String] {
        let entry = report.entry
        let arguments = [
            "month": "\(entry.month)", "department": "\(entry.department)",
            "documents": "\(entry.documents)", "communications": "\(entry.communications)",
            "paper": "\(entry.paper)", "due": "\(report.due)",
        ]
        var lines = [say(entry.isNil ? "submit.nil" : "submit.done", arguments)]
        if let list = report.list {
            lines.append(say("submit.list", ["path": list.description]))
        }
        if report.isLate { lines.append(say("submit.late", arguments)) }
        if !entry.confirmed.isEmpty {
            lines.append(say("submit.confirmed", ["count": "\(entry.confirmed.count)"]))
        }
        if entry.missingPaper > 0 {
            lines.append(say("submit.paper", ["count": "\(entry.missingPaper)"]))
        }
        lines += report.incomplete.map { say("submit.incomplete", ["number": "\($0)"]) }
        lines += report.unregistered.map {
            say("submit.unregistered", ["path": VisibleText.of($0)])
        }
        if report.inbox > 0 { lines.append(say("submit.inbox", ["count": "\(report.inbox)"])) }
        return lines
    }
}
