import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Shows a person, with all roles and keys there ever were.
struct StaffShowCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: abstract("staff.show"))

    @Argument(help: help("staff.id"))
    var id: String

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let id = try desktop.staff(self.id)
        var list = try desktop.archive().staffList(desktop.language, all: true)
        list.staff = list.staff.filter { $0.id == id }
        guard let person = list.personJSON.first else {
            throw RegistrationError(.noSuchStaff, id.description)
        }
        var outcome = Outcome(list, on: desktop.screen)
        outcome.json = person
        return outcome
    }
}
