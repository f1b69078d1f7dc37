import Foundation
import SystemPackage
import TestSupport
import Testing

/// Every folder of `Cases`: what is typed in `commands`, what is seen in `expected`.
///
/// `documents` holds files that lie in the working directory. A case of an archive that does not
/// exist yet has a file `bare`; one in English a file `english`.
@Suite("The command, as it is typed")
struct CaseTests {
    private static let folder = "Tests/DossierCommandTests/Cases"

    static let names: [String] = {
        let url = PackageFolder.url.appendingPathComponent(folder)
        let names = try? FileManager.default.contentsOfDirectory(atPath: url.path)
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }()

    @Test("There are cases")
    func thereAreCases() { #expect(Self.names.count > 40) }

    @Test("Says what it said", arguments: names)
    func transcript(name: String) throws {
        let folder = PackageFolder.url.appendingPathComponent("\(Self.folder)/\(name)")
        let has = { (file: String) in
            FileManager.default.fileExists(atPath: folder.appendingPathComponent(file).path)
        }
        var program = has("bare") ? Program(directory: try TemporaryDirectory()) : try Office.open()
        if has("english") { program.locale = "en_GB.UTF-8" }
        if has("documents") {
            try FileManager.default.copyItem(
                atPath: folder.appendingPathComponent("documents").path,
                toPath: program.directory.at("documents").string)
        }
        let lines = String(
            decoding: try Data(contentsOf: folder.appendingPathComponent("commands")),
            as: UTF8.self
        ).split(separator: "\n").map(String.init)
        var transcript = Transcript()
        for line in lines {
            transcript.add(
                line, try program.shell(line), folder: program.directory.path.string)
        }
        try GoldenFile.expect(
            "\(Self.folder)/\(name)/expected", holds: Array(transcript.text.utf8))
    }
}
