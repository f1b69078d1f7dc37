import ArgumentParser
import Dossier
import DossierModel
import DossierReport
import SystemPackage

/// Reads backups from their beginning to their end; needs no archive.
struct BackupVerifyCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: abstract("backup.verify"))

    @Argument(help: help("backup.files"))
    var files: [String]

    @Option(help: help("option.identity"))
    var identity: [String] = []

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let drill = BackupDrill()
        let opening = try desktop.opening(identity)
        let progress = ProgressPrinter(desktop)
        let verdicts = try drill.verify(try desktop.backupFiles(files), opening) {
            try progress.show(0, bytes: Int($0))
        }
        let isGood = verdicts.allSatisfy { $0.fault == nil }
        let lines = verdicts.map { verdict in
            guard let fault = verdict.fault else {
                return desktop.say(
                    "backup.sound",
                    [
                        "path": VisibleText.of(verdict.path),
                        "documents": "\(verdict.documents)", "bytes": "\(verdict.bytes)",
                    ])
            }
            return MessageCatalogue.sentence(for: fault.message, in: desktop.language)
        }
        let json: JSONValue = [
            "valid": .bool(isGood),
            "backups": .array(
                verdicts.map { verdict in
                    var json = JSONBuilder()
                    json.add("path", verdict.path)
                    json.add("name", verdict.name)
                    json.add("valid", .bool(verdict.fault == nil))
                    json.add("documents", verdict.documents)
                    json.add("bytes", Int(verdict.bytes))
                    json.add("digest", text: verdict.digest)
                    json.add("fault", verdict.fault?.code.rawValue)
                    return json.value
                }),
        ]
        return Outcome(lines, json, status: isGood ? .done : .foundErrors)
    }
}

extension Desktop {
    /// The files that a person named, a folder standing for the backups in it.
    func backupFiles(_ texts: [String]) throws -> [FilePath] {
        try texts.flatMap { text -> [FilePath] in
            guard case .folder(let folder) = try packageSource(text) else {
                return [world.absolute(text)]
            }
            let files = try BackupDrill().files(in: folder)
            guard !files.isEmpty else { throw BackupError(.notABackup, text) }
            return files
        }
    }
}
