import ArgumentParser
import Dossier
import DossierModel
import DossierReport
import SystemPackage

/// Prints the form on which people sign for a disposal list.
struct DisposalFormCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "form", abstract: abstract("disposal.form"))

    @Argument(help: help("disposal.id"))
    var id: String

    @Option(help: help("disposal.formOutput"))
    var output: String

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let form = try Disposals(archive).form(id)
        return try desktop.write(
            form.page, named: desktop.say("disposal.formFile", ["number": form.name]),
            in: output, [("id", .string(form.name)), ("digest", .string(form.digest.description))])
    }
}

extension Desktop {
    /// Writes a form that is printed into a folder outside the archive, and tells where.
    func write(
        _ page: [UInt8], named name: String, in output: String, _ told: [(String, JSONValue)]
    ) throws -> Outcome {
        let archive = try archive()
        let folder = world.absolute(output)
        try OutputFile.makeFolder(folder, outside: archive)
        let file = folder.appending(name)
        try OutputFile.write(page, to: file, outside: archive)
        return Outcome(
            [say("paper.formWritten", ["path": VisibleText.of(file.string)])],
            .object(JSONObject(told + [("path", .string(file.string))])))
    }
}
