import DossierModel
import Foundation
import TestSupport

/// docs/format.md with its tables and examples as the program has them now.
enum FormatText {
    static let path = "docs/format.md"
    static let sourcePath = "Sources/DossierModel/Archive/FormatDocument+Generated.swift"

    /// The document as it is committed.
    static func committed() throws -> String {
        String(decoding: try PackageFolder.bytes(path), as: UTF8.self)
    }

    /// The document as it should be, but for the ledger line, which the ledger's tests sign.
    static func current() throws -> String {
        var text = try committed()
        var schemas: [JSONValue] = []
        for name in SchemaKind.allCases.map(\.rawValue) + [
            "package", "handover", "handoff-cover", "handoff-receipt", "lease", "journal", "backup",
            "inventory", "restored",
        ] {
            let schema = try JSONParser.parse(PackageFolder.bytes("schema/\(name).schema.json"))
            schemas.append(schema)
            text = section("table: \(name)", MemberTable.text(schema), in: text)
            guard name != SchemaKind.eventLine.rawValue else { continue }
            let example = JSONText.bytes(of: schema["examples"]?.array?.first ?? .null)
            text = FencedBlock.replacing(
                "json \(name)", with: String(decoding: example, as: UTF8.self), in: text)
        }
        return section("forms", MemberTable.forms(schemas), in: text)
    }

    /// The Swift source that holds the document.
    static func source(of document: String) -> String {
        """
        // swift-format-ignore-file
        // Written from docs/format.md by FormatDocumentTests: RECORD_GOLDEN=1 swift test.

        extension FormatDocument {
            static let generated = ##\"""
        \(document)
        \"""##
        }

        """
    }

    private static func section(_ name: String, _ content: String, in text: String) -> String {
        guard let start = text.ranges(of: "<!-- \(name) -->\n").first?.upperBound,
            let end = text[start...].ranges(of: "<!-- end -->").first?.lowerBound
        else { return text }
        return text[..<start] + "\n\(content)\n" + text[end...]
    }
}
