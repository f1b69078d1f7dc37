internal import Foundation
public import Testing

/// A committed file that must say what the program says.
public enum GoldenFile {
    /// Whether files are written anew instead of compared; such a run fails.
    public static var isRecording: Bool {
        ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
    }

    /// Compares a file of the package with what it should hold.
    public static func expect(
        _ path: String, holds bytes: [UInt8],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let present = try? PackageFolder.bytes(path)
        guard present != bytes else { return }
        if isRecording {
            try Data(bytes).write(to: PackageFolder.url.appendingPathComponent(path))
        }
        Issue.record(
            "\(path) \(isRecording ? "was recorded anew" : "is stale: RECORD_GOLDEN=1 records it")",
            sourceLocation: sourceLocation)
    }
}
