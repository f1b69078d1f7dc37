import ArgumentParser
import Dossier
import DossierModel

/// Lists the people.
struct StaffListCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: abstract("staff.list"))

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let list = try archive.staffList(desktop.language)
        return Outcome(list, on: desktop.screen)
    }
}
