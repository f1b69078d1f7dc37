import DossierModel
import DossierReport

/// What a command has to say when it is done: for people, for programs, for the shell.
struct Outcome {
    /// Lines for people, without line feeds.
    var lines: [String]
    /// The one object for programs.
    var json: JSONValue
    /// The status with which the command ends.
    var status = ExitStatus.done
    /// What is to be done once it has been said.
    var whenSaid: () -> Void = {}

    /// What a report shows on a screen.
    init(_ report: some Report, on screen: Screen) {
        self.init(report.lines(on: screen), report.json)
    }

    init(_ lines: [String], _ json: JSONValue, status: ExitStatus = .done) {
        self.lines = lines
        self.json = json
        self.status = status
    }
}
