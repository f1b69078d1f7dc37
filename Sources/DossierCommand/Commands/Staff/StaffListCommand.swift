import ArgumentParser
import Dossier
import DossierModel

/// Lists the people.
struct StaffListCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: abstract("staff.list"))

    @Flag(help: help("staff.all"))
    var all = false

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let list = try archive.staffList(desktop.language, all: all)
        return Outcome(list, on: desktop.screen)
    }
}
