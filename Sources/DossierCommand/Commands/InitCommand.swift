import ArgumentParser
import Dossier
import DossierModel
import SystemPackage

/// Makes an archive: the tree, the policy, event 0, the keys.
struct InitCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: abstract("init"))

    @Argument(help: help("init.folder"))
    var folder: String

    @Option(help: help("init.company"))
    var company: String

    @Option(help: help("init.name"))
    var name: String

    @Option(help: help("init.timeZone"))
    var timeZone = "Asia/Shanghai"

    @Option(help: help("init.person"))
    var person: String?

    @Flag(help: help("init.sandbox"))
    var sandbox = false

    @Flag(help: help("init.around"))
    var around = false

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        if !sandbox, common.now != nil || common.as != nil {
            throw CommandError(.notASandbox, common.now == nil ? "--as" : "--now")
        }
        let code = try desktop.parse(company, "TF") { CompanyCode($0) }
        guard !name.isEmpty else { throw CommandError(.missingArgument, "--name") }
        let language = common.language.flatMap(Language.init(tag:)) ?? .chinese
        let plan = ArchivePlan(
            root: desktop.world.absolute(folder), company: code, companyName: name,
            timeZone: timeZone, language: language, sandbox: sandbox, around: around,
            founder: person ?? desktop.world.login)
        let made = try Archive.create(
            plan, surroundings: desktop.surroundings(clock: desktop.clock(timeZone)),
            system: desktop.world.system)
        return outcome(made, desktop)
    }

    private func outcome(_ made: CreatedArchive, _ desktop: Desktop) -> Outcome {
        let description = made.archive.store.description
        var lines = [
            desktop.say(
                "init.done",
                [
                    "archive": made.root.string, "name": description.companyName,
                    "id": description.id.description,
                ]),
            desktop.say(
                "init.founder", ["id": made.founder.id.description, "name": made.founder.name]),
        ]
        if let recovery = made.recoveryKey {
            lines += ["", desktop.say("init.recovery"), ""]
            lines += recovery.split(separator: "\n").map(String.init)
        }
        if description.sandbox { lines.append(desktop.say("init.sandbox")) }
        var json = JSONBuilder()
        json.add("archive", made.root.string)
        json.add("id", text: description.id)
        json.add("sandbox", .bool(description.sandbox))
        json.add("administrator", text: made.founder.id)
        json.add("recoveryKey", made.recoveryKey)
        var outcome = Outcome(lines, json.value)
        outcome.whenSaid = made.recoveryKeyWasPrinted
        return outcome
    }
}
