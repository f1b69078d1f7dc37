import ArgumentParser
import Dossier
import DossierModel

/// Enters a policy that was edited into the ledger, as its next version.
struct PolicyRecordCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: abstract("policy.record"))

    @Argument(help: help("policy.kind"))
    var kind: String

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let kinds = PolicyKind.allCases.filter { $0 != .staff && $0 != .retention }
        let typed = self.kind
        guard let kind = kinds.first(where: { $0.rawValue == typed }) else {
            let known = kinds.map(\.rawValue).joined(separator: Message.listSeparator)
            throw CommandError(.badArgument, typed, detail: known)
        }
        let written = try desktop.write { desk in try desk.recordPolicy(kind) }
        let line = desktop.say(
            "policy.recorded", ["policy": kind.rawValue, "version": "\(written.value)"])
        return Outcome(
            desktop.lines(of: written) + [line],
            [
                "policy": .string(kind.rawValue), "version": .integer(Int64(written.value)),
            ])
    }
}
