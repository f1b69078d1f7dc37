import ArgumentParser
import Dossier
import DossierModel
import DossierReport
import SystemPackage

/// Makes a successor of a package that lacks what a disposal list destroyed.
struct PackageRewriteCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "rewrite", abstract: abstract("package.rewrite"))

    @Argument(help: help("package.file"))
    var package: String

    @Option(help: help("package.without"))
    var without: String

    @Option(help: help("package.output"))
    var output: String?

    @Option(help: help("option.identity"))
    var identity: [String] = []

    @Option(help: help("pack.recipient"))
    var recipient: [String] = []

    @Option(help: help("pack.holder"))
    var holder: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let own = archive.packageFile(package)
        let file = own ?? desktop.world.absolute(package)
        var request = RewriteRequest(file)
        request.output = try folder(own, file, archive, desktop)
        if request.output == nil, !recipient.isEmpty || holder != nil {
            // The tree stays readable: only what leaves the house is encrypted.
            throw CommandError(.onlyOutside, recipient.isEmpty ? "--holder" : "--recipient")
        }
        request.opening = try desktop.opening(identity)
        request.sealing = try desktop.sealing(recipient)
        if request.opening != nil, request.output != nil, request.sealing == nil {
            // What was encrypted does not become plain by being rewritten.
            throw CommandError(.missingArgument, "--recipient")
        }
        request.holder = holder
        let progress = ProgressPrinter(desktop)
        let written = try archive.rewrite(request, without: without) { bytes in
            try progress.show(0, bytes: Int(bytes))
        }
        return Outcome(
            desktop.lines(of: written) + lines(of: written.value, desktop), written.value.json)
    }

    /// Where the successor goes: beside the package unless said; nil is the archive's own folder.
    private func folder(
        _ own: FilePath?, _ file: FilePath, _ archive: Archive, _ desktop: Desktop
    ) throws -> FilePath? {
        if let output {
            let folder = desktop.world.absolute(output)
            try OutputFile.check(folder, outside: archive)
            return folder
        }
        if own != nil { return nil }
        let name = file.lastComponent?.string ?? ""
        let text = name.split(separator: ".").first.map(String.init) ?? name
        if let same = archive.packageFile(text), same == file { return nil }
        let beside = file.removingLastComponent()
        try OutputFile.check(beside, outside: archive)
        return beside
    }

    private func lines(of made: RewrittenPackage, _ desktop: Desktop) -> [String] {
        let arguments = [
            "name": made.package.description, "path": made.path,
            "replaced": made.replaces.last?.package.description ?? "",
            "count": "\(made.removed.count)", "event": "\(made.sequence)", "list": without,
        ]
        var lines = [desktop.say("package.rewritten", arguments)]
        lines.append(
            desktop.say(made.superseded == nil ? "package.own" : "package.outside", arguments))
        return lines
    }
}

extension RewrittenPackage {
    /// `{package, path, replaces, removed, documents, bytes, digest, sha256, size, event}`.
    fileprivate var json: JSONValue {
        var json = JSONBuilder()
        json.add("package", text: package)
        json.add("path", path)
        json.add("replaces", list: replaces)
        json.add("removed", removed.map(\.description))
        json.add("documents", totals.documents)
        json.add("bytes", totals.bytes)
        json.add("digest", text: digest)
        json.add("sha256", text: fileDigest)
        json.add("event", sequence)
        json.add("superseded", text: superseded?.id)
        return json.value
    }
}
