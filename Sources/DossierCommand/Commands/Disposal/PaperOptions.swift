import ArgumentParser
import Dossier
import DossierModel

/// How a step that was signed on paper is entered.
struct PaperOptions: ParsableArguments {
    @Option(name: .customLong("paper"), help: help("paper.scan"))
    var scan: String?

    @Option(name: .customLong("for"), help: help("paper.for"))
    var person: String?

    @Option(name: .customLong("countersign"), help: help("paper.countersign"))
    var countersigner: String?

    /// The signed form; nil where the acting person signs by key.
    func form(_ desktop: Desktop) throws -> SignedForm? {
        guard let scan, let person, let countersigner else {
            let given = [scan, person, countersigner].compactMap { $0 }
            guard given.isEmpty else {
                throw CommandError(.badArgument, given[0], detail: "--paper --for --countersign")
            }
            return nil
        }
        return SignedForm(
            scan: try desktop.recordName([scan]), by: try desktop.staff(person),
            countersigner: try desktop.staff(countersigner))
    }
}

extension Desktop {
    /// Decides on a list by key, or enters what somebody decided on paper.
    func decide(
        _ id: String, _ stage: Disposals.Stage, _ isReturned: Bool, _ comment: String?,
        _ paper: PaperOptions
    ) throws -> Outcome {
        let disposals = Disposals(try archive())
        let decision: ApprovalSignature.Decision = isReturned ? .sendBack : .agree
        guard let form = try paper.form(self) else {
            return try disposal(disposals.decide(id, stage, decision, comment: comment))
        }
        return try disposal(
            disposals.enter(id, form, stage, .decision(decision), comment: comment))
    }
}
