import ArgumentParser
import Dossier
import DossierModel
import DossierReport
import SystemPackage

/// Verifies packages and other bags; needs no archive.
struct VerifyCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: abstract("verify"))

    @Argument(help: help("verify.packages"))
    var packages: [String]

    @Option(help: help("verify.key"))
    var key: String?

    @Option(help: help("verify.checkpoint"))
    var checkpoint: String?

    @Option(help: help("option.identity"))
    var identity: [String] = []

    @Flag(help: help("verify.strict"))
    var strict = false

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let held = try checkpoint.map { try GivenProof.checkpoint(desktop.world.absolute($0)) }
        let key = try self.key.map { try GivenProof.key($0, desktop.world) }
        let opening = try desktop.opening(identity)
        let verifier = PackageVerifier(trust: PackageTrust(key: key, held: held, opening: opening))
        let progress = ProgressPrinter(desktop)
        var reports: [PackageListing] = []
        for text in packages {
            let source = try desktop.packageSource(text)
            let report = try verifier.verify(source) { bytes in
                try progress.show(0, bytes: Int(bytes))
            }
            reports.append(
                PackageListing(
                    path: VisibleText.of(text), report: report, language: desktop.language))
        }
        let chain = PackageChain.findings(reports.map(\.report))
        return outcome(reports, chain, desktop)
    }

    private func outcome(
        _ reports: [PackageListing], _ chain: [Finding], _ desktop: Desktop
    ) -> Outcome {
        let findings = reports.flatMap(\.report.findings) + chain
        let isGood = findings.allSatisfy { $0.severity < .error }
        let status: ExitStatus = isGood && !(strict && !findings.isEmpty) ? .done : .foundErrors
        var lines = reports.flatMap { $0.lines(on: desktop.screen) }
        if !chain.isEmpty {
            lines += FindingListing(chain, language: desktop.language).lines(on: desktop.screen)
        }
        guard let only = reports.first, reports.count == 1 else {
            let json: JSONValue = [
                "valid": .bool(isGood), "packages": .array(reports.map(\.json)),
                "findings": .array(
                    chain.map { PackageListing.json(of: $0, in: desktop.language) }),
            ]
            return Outcome(lines, json, status: status)
        }
        return Outcome(lines, only.json, status: status)
    }
}

extension Desktop {
    /// What a person named to be verified: `-` is standard input.
    ///
    /// - Throws: ``CommandError`` with status 66 where there is nothing.
    func packageSource(_ text: String) throws -> PackageSource {
        if text == "-" { return .stream { try Streams.input() } }
        let path = world.absolute(text)
        guard let name = path.lastNameBytes, let relative = RelativePath(name: name) else {
            return .folder(path)
        }
        let folder = try ExternalFolder(path.removingLastComponent())
        guard let status = try folder.status(relative) else {
            throw RegistrationError(.noSuchFile, path.string)
        }
        return status.kind == .directory ? .folder(path) : .file(path)
    }
}
