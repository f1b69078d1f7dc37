import ArgumentParser
import Dossier
import DossierModel

/// Packs a month: a package a department, then the company's; what is packed is sealed.
struct PackCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "pack", abstract: abstract("pack"))

    @Option(help: help("pack.month"))
    var month: String

    @Option(help: help("pack.department"))
    var department: String?

    @Option(help: help("pack.output"))
    var output: String?

    @Option(help: help("pack.recipient"))
    var recipient: [String] = []

    @Option(help: help("pack.holder"))
    var holder: String?

    @Option(help: help("pack.allow"))
    var allow: [String] = []

    @Flag(help: help("pack.onlySubmitted"))
    var onlySubmitted = false

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        var request = PackRequest(month: try desktop.month(month))
        request.department = try department.map(archive.department)
        request.output = try output.map { text in
            let folder = desktop.world.absolute(text)
            try OutputFile.check(folder, outside: archive)
            return folder
        }
        if output == nil, !recipient.isEmpty || holder != nil {
            // The tree stays readable: only what leaves the house is encrypted.
            throw CommandError(.onlyOutside, recipient.isEmpty ? "--holder" : "--recipient")
        }
        request.sealing = try desktop.sealing(recipient)
        request.holder = holder
        request.allowed = allow
        request.onlySubmitted = onlySubmitted
        let progress = ProgressPrinter(desktop)
        let written = try archive.pack(request) { bytes in
            try progress.show(0, bytes: Int(bytes))
        }
        return Outcome(
            desktop.lines(of: written) + desktop.lines(of: written.value, in: archive),
            written.value.json(in: desktop.language))
    }
}
