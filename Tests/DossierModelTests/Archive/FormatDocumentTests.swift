import DossierModel
import Foundation
import TestSupport
import Testing

/// docs/format.md says what the program does, and the program writes what docs/format.md says.
@Suite struct FormatDocumentTests {
    @Test("Tables and examples are the program's own")
    func documentIsCurrent() throws {
        try GoldenFile.expect(FormatText.path, holds: Array(try FormatText.current().utf8))
    }

    @Test("The program holds the document, byte for byte")
    func sourceIsCurrent() throws {
        let document = try FormatText.committed()
        try GoldenFile.expect(
            FormatText.sourcePath, holds: Array(FormatText.source(of: document).utf8))
        let isCarried = FormatDocument.text == document
        #expect(isCarried, "build again, so that the program carries the text")
    }

    @Test("Every example can be read", arguments: SchemaKind.allCases)
    func exampleIsRead(_ kind: SchemaKind) throws {
        let text = try FormatText.committed()
        let example = try #require(FencedBlock.text("json \(kind.rawValue)", in: text))
        _ = try kind.read(Array(example.utf8))
    }

    @Test("Every kind has its table", arguments: SchemaKind.allCases)
    func tableIsThere(_ kind: SchemaKind) throws {
        #expect(try FormatText.committed().contains("<!-- table: \(kind.rawValue) -->"))
    }

    @Test("A stranger computes a commitment with the command that the document gives")
    func commitment() throws {
        let script = try #require(
            FencedBlock.text("sh commitment", in: try FormatText.committed()))
        let contact = try Samples.documents(.communication)[1]
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("commitment-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(JSONText.bytes(of: contact)).write(to: folder.appendingPathComponent("card.json"))
        let outcome = try Shell.run(script, in: folder)
        #expect(outcome.output == "\(Commitment.digest(of: contact))\n")
        #expect(outcome.status == 0)
    }
}
