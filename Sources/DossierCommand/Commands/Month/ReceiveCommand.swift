import ArgumentParser
import Dossier
import DossierModel

/// Receives for the office what departments submitted for a month (rules PACK-1, PACK-2).
struct ReceiveCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "receive", abstract: abstract("receive"))

    @Option(help: help("receive.month"))
    var month: String

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let written = try desktop.archive().receive(try desktop.month(month))
        return Outcome(
            desktop.lines(of: written) + desktop.lines(of: written.value), written.value.json)
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
    func lines(of month: Receiver.Month) -> [String] {
        var lines = month.receipts.map { receipt in
            say(
                receipt.isNil ? "receive.nil" : "receive.receipt",
                [
                    "department": "\(receipt.department)", "documents": "\(receipt.documents)",
                    "communications": "\(receipt.communications)", "paper": "\(receipt.paper)",
                    "missing": "\(receipt.missingPaper)", "late": receipt.isLate ? "1" : "",
                    "day": "\(receipt.registered.at.date)",
                ])
        }
        if month.new.isEmpty {
            lines.append(say("receive.nothingNew", ["month": "\(month.month)"]))
        }
        if !month.withoutSubmission.isEmpty {
            let codes = month.withoutSubmission.map(\.description).joined(separator: " ")
            lines.append(
                say("receive.without", ["departments": codes, "due": "\(month.due)"]))
        }
        return lines
    }
}
