import ArgumentParser
import Dossier
import DossierModel
import DossierReport
import SystemPackage

/// Receives packages: verifies, compares with the list, signs a receipt; needs no archive.
struct HandoffReceiveCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "receive", abstract: abstract("handoff.receive"))

    @Argument(help: help("handoff.received"))
    var packages: [String]

    @Option(help: help("handoff.held"))
    var held: [String] = []

    @Option(help: help("verify.key"))
    var key: String?

    @Option(help: help("option.identity"))
    var identity: [String] = []

    @Option(help: help("handoff.sign"))
    var sign: String

    @Option(help: help("handoff.receipt"))
    var output: String

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let key = try self.key.map { try GivenProof.key($0, desktop.world) }
        let signer = try desktop.signingKey(sign)
        let target = desktop.world.absolute(output)
        try ReceiptFile.refuseTaken(target)
        let trust = PackageTrust(key: key, held: [], opening: try desktop.opening(identity))
        let reception = HandOffReception(
            trust: trust, held: try held.map(desktop.held), now: desktop.receiptTime)
        let progress = ProgressPrinter(desktop)
        let files = packages.map { desktop.world.absolute($0) }
        let result = try reception.receive(files) { bytes in
            try progress.show(0, bytes: Int(bytes))
        }
        var lines =
            result.findings.isEmpty
            ? []
            : FindingListing(result.findings, language: desktop.language).lines(on: desktop.screen)
        guard let receipt = result.receipt else {
            lines.append(desktop.say("handoff.refused"))
            return Outcome(lines, json(result, nil, desktop), status: .foundErrors)
        }
        try ReceiptFile.write(try receipt.signed(with: signer), to: target)
        lines += receipt.items.map { item in
            desktop.say(
                "handoff.item",
                ["file": item.file, "documents": "\(item.documents)", "bytes": "\(item.bytes)"])
        }
        lines.append(
            desktop.say("verify.authenticity.\(receipt.authenticity.rawValue)"))
        lines.append(
            desktop.say(
                "handoff.signed",
                [
                    "path": VisibleText.of(target.string),
                    "key": signer.publicKey.fingerprint,
                ]))
        return Outcome(lines, json(result, target, desktop))
    }

    /// `{package, packages, receipt, documents, bytes, findings, authenticity}` (docs/json.md).
    private func json(
        _ result: HandOffReception.Result, _ receipt: FilePath?, _ desktop: Desktop
    ) -> JSONValue {
        var json = JSONBuilder()
        json.add("package", result.reports.first?.name)
        json.add("packages", result.reports.compactMap(\.name))
        json.add("receipt", receipt.map { JSONValue.string(VisibleText.of($0.string)) } ?? .null)
        json.add("documents", result.reports.reduce(0) { $0 + $1.documents })
        json.add("bytes", Int(result.reports.reduce(0) { $0 + $1.bytes }))
        json.add("handOff", text: result.cover?.id)
        json.add("authenticity", result.receipt?.authenticity.rawValue)
        json.add(
            "findings",
            .array(result.findings.map { PackageListing.json(of: $0, in: desktop.language) }))
        return json.value
    }
}

extension Desktop {
    /// What somebody held before: a checkpoint, or else a package.
    fileprivate func held(_ text: String) throws -> HandOffReception.Held {
        let file = world.absolute(text)
        if let signed = try? GivenProof.checkpoint(file) { return .checkpoint(signed) }
        guard case .file = try packageSource(text) else { throw HandOffError(.badHeld, text) }
        return .package(file)
    }

    /// A private key in a file, as `ssh-keygen` makes one.
    ///
    /// - Throws: ``LedgerError`` with the file; what it holds is never shown.
    fileprivate func signingKey(_ text: String) throws -> SigningKey {
        do {
            return try recoveryKey(text)
        } catch let error as LedgerError where error.code == .notAKeyFile {
            // The kind of another key is told, the part of a file that is no key is not.
            let kind = error.detail.contains("-") ? error.detail : ""
            throw LedgerError(.notASigningKey, place: error.place, detail: kind)
        }
    }

    /// The time of a receipt; only for packages of a sandbox may somebody say what time it is.
    fileprivate func receiptTime(isSandbox: Bool) throws -> Timestamp {
        if !isSandbox, common.now != nil { throw CommandError(.notASandbox, "--now") }
        return try clock("UTC").now()
    }
}
