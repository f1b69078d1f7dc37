import ArgumentParser
import Dossier
import DossierModel
import DossierReport

extension Desktop {
    /// The outcome of an act about a disposal list.
    func disposal(_ written: Written<DisposalView>) throws -> Outcome {
        let report = written.value.report(try archive().names(language))
        return Outcome(lines(of: written) + report.lines(on: screen), report.json)
    }
}
