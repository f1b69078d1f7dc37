import ArgumentParser
import Dossier
import DossierModel
import DossierReport
import SystemPackage

/// Receives for the office what departments submitted for a month (rules PACK-1, PACK-2).
struct ReceiveCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "receive", abstract: abstract("receive"))

    @Option(help: help("receive.month"))
    var month: String

    @Option(help: help("receive.output"))
    var output: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let month = try desktop.month(month)
        let folder = output.map(desktop.world.absolute)
        // Before anything is received: what cannot be printed is not received either.
        if let folder {
            try OutputFile.check(folder, outside: archive)
            try OutputFile.makeFolder(folder, outside: archive)
        }
        let written = try archive.receive(month)
        let names = try archive.names(desktop.language)
        var outcome = Outcome(
            desktop.lines(of: written) + desktop.lines(of: written.value, names),
            written.value.json)
        if let folder {
            let file = folder.appending(desktop.say("receive.file", ["month": "\(month)"]))
            let page = try archive.receiptPage(written.value, in: desktop.language)
            try OutputFile.write(page, to: file, outside: archive)
            outcome.lines.append(
                desktop.say("receive.written", ["path": VisibleText.of(file.string)]))
            if case .object(var object) = written.value.json {
                object["path"] = .string(file.string)
                outcome.json = .object(object)
            }
        }
        return outcome
    }
}

extension Receiver.Month {
    /// `{month, due, receipts, withoutSubmission}` (docs/json.md).
    var json: JSONValue {
        var json = JSONBuilder()
        json.add("month", text: month)
        json.add("due", text: due)
        json.add(
            "receipts",
            .array(
                receipts.map { receipt in
                    var json = JSONBuilder()
                    json.add("department", text: receipt.department)
                    json.add("documents", receipt.documents)
                    json.add("communications", receipt.communications)
                    json.add("paper", receipt.paper)
                    json.add("missingPaper", receipt.missingPaper)
                    json.add("nil", .bool(receipt.isNil))
                    json.add("late", .bool(receipt.isLate))
                    json.add("receivedBy", text: receipt.registered.by)
                    json.add("receivedAt", text: receipt.registered.at)
                    json.add("new", .bool(new.contains(receipt.department)))
                    return json.value
                }))
        json.add("withoutSubmission", .array(withoutSubmission.map { .string($0.description) }))
        return json.value
    }
}

extension Desktop {
    /// What the office has of a month, for people.
    func lines(of month: Receiver.Month, _ names: NameBook) -> [String] {
        var lines = month.receipts.map { receipt in
            say(
                receipt.isNil ? "receive.nil" : "receive.receipt",
                [
                    "department": names.department(receipt.department),
                    "documents": "\(receipt.documents)",
                    "communications": "\(receipt.communications)", "paper": "\(receipt.paper)",
                    "missing": "\(receipt.missingPaper)", "late": receipt.isLate ? "1" : "",
                    "day": "\(receipt.registered.at.date)",
                ])
        }
        if month.new.isEmpty {
            lines.append(say("receive.nothingNew", ["month": "\(month.month)"]))
        }
        if !month.withoutSubmission.isEmpty {
            let departments = names.list(month.withoutSubmission.map { names.department($0) })
            lines.append(
                say("receive.without", ["departments": departments, "due": "\(month.due)"]))
        }
        return lines
    }
}
