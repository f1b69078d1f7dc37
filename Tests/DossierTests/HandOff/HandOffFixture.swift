import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// An archive with packed months, a drive, and a receiver far away with keys of their own.
struct HandOffFixture {
    let archive: ArchiveFixture
    /// Outside any archive.
    let outside: TemporaryDirectory

    /// Two months are packed; another seed makes another archive, another text another history.
    init(seed: UInt64 = 0, text: String = "合同") throws {
        archive = try ArchiveFixture(identities: FixedIdentitySource(seed: seed))
        outside = try TemporaryDirectory()
        try archive.addClient()
        try archive.on("2026-07-02").register(
            try archive.outside("2026-07-02 合同.txt", text))
        try archive.on("2026-07-27").pack("2026-07")
        try archive.on("2026-07-28").register(
            try archive.outside("2026-07-28 报价.txt", "报价"))
        try archive.on("2026-08-25").pack("2026-08")
        for folder in ["drive", "far"] { try outside.add(.directory([folder: .directory([:])])) }
        _ = try shell("ssh-keygen -q -t ed25519 -N '' -C far -f far/key")
    }

    /// Runs a script in the folder outside.
    func shell(_ script: String) throws -> Shell.Outcome {
        try Shell.run(script, in: URL(fileURLWithPath: outside.path.string))
    }

    /// A package of the archive.
    func package(_ name: String) throws -> FilePath {
        try #require(try archive.archive().packageFile(name))
    }

    /// Hands packages over, on a day.
    @discardableResult
    func send(
        _ names: [String], on day: String = "2026-08-26",
        _ change: (inout HandOffRequest) throws -> Void = { _ in }
    ) throws -> SentHandOff {
        var request = HandOffRequest(
            files: try names.map(package), holder: "天津分公司", output: outside.at("drive"))
        try change(&request)
        return try archive.on(day).archive().handOff(request).value
    }

    /// The key that signs receipts.
    func key() throws -> SigningKey {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: outside.at("far/key").string))
        return try OpenSSHPrivateKeyFile(bytes: Array(bytes)).key
    }

    /// Looks at packages that arrived.
    func receive(
        _ files: [FilePath], held: [HandOffReception.Held] = [],
        trust: PackageTrust = PackageTrust(held: [])
    ) throws -> HandOffReception.Result {
        let moment = try #require(Timestamp("2026-08-27T01:00:00+00:00"))
        return try HandOffReception(trust: trust, held: held) { _ in moment }.receive(files)
    }

    /// A file on the drive.
    func onDrive(_ name: String) -> FilePath { outside.at("drive/\(name)") }

    /// The program that encrypts.
    static func age() throws -> AgeProgram { try AgeProgram(searching: "/usr/bin:/usr/local/bin") }

    /// The copies that the register knows.
    func copies() throws -> [CopyEntry] { try archive.archive().copies() }
}

/// The rules of the errors among findings.
func errors(_ findings: [Finding]) -> [String] {
    Set(findings.filter { $0.severity == .error }.map(\.rule)).sorted()
}
