import Foundation
import Testing

/// Files that a person has looked at and approved, under `Tests/Fixtures/golden/report`.
///
/// They are written anew only with `RECORD_GOLDEN=1`, and such a run fails, so that nobody takes a
/// recording for a test.
enum Golden {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures/golden/report")

    /// Compares bytes with the approved ones.
    static func check(
        _ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
            Issue.record("recorded \(name); look at it", sourceLocation: sourceLocation)
            return
        }
        let approved = [UInt8](try Data(contentsOf: file))
        guard approved != bytes else { return }
        let old = lines(approved)
        let new = lines(bytes)
        let place = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }
        let line = place?.offset ?? min(old.count, new.count)
        Issue.record(
            """
            \(name), line \(line + 1)
            approved: \(line < old.count ? old[line] : "<end>")
            now:      \(line < new.count ? new[line] : "<end>")
            """, sourceLocation: sourceLocation)
    }

    /// Compares lines with the approved ones.
    static func check(
        _ lines: [String], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let text = lines.map { $0 + "\n" }.joined()
        try check(Array(text.utf8), name, sourceLocation: sourceLocation)
    }

    private static func lines(_ bytes: [UInt8]) -> [Substring] {
        String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
    }
}
