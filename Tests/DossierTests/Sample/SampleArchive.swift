import Dossier
import Foundation
import SystemPackage
import TestSupport

/// A copy of the sample archive in a temporary folder.
struct SampleArchive {
    private let directory: TemporaryDirectory

    /// Copies the committed archive.
    init() throws {
        directory = try TemporaryDirectory()
        try FileManager.default.copyItem(
            atPath: PackageFolder.url.appendingPathComponent("sample-archive").path,
            toPath: directory.at("archive").string)
    }

    /// The copy as a command finds it on a Monday of the sample's last month.
    func archive() throws -> Archive {
        try Archive(
            store: Store.open(directory.at("archive")),
            surroundings: Surroundings(
                clock: FixedClock("2026-11-23T10:00:00+08:00"), identities: FixedIdentitySource(),
                configurationFolder: directory.at("config"), cacheFolder: directory.at("cache"),
                login: "linjing", command: "test", wait: 0, nanoseconds: { .max }))
    }

    /// The paths of its files of JSON, in order.
    func documents() throws -> [String] {
        let root = directory.at("archive").string
        let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String }
        return (paths ?? []).filter { $0.hasSuffix(".json") || $0.hasSuffix(".jsonl") }.sorted()
    }

    /// The bytes of a file.
    func bytes(_ path: String) -> [UInt8] {
        Array(
            FileManager.default.contents(atPath: directory.at("archive/" + path).string) ?? Data())
    }

    /// Removes what a clone does not have: folders without a file.
    func removeEmptyFolders() throws {
        try removeIfEmpty(directory.at("archive").string)
    }

    private func removeIfEmpty(_ folder: String) throws {
        let manager = FileManager.default
        for name in try manager.contentsOfDirectory(atPath: folder) {
            let path = folder + "/" + name
            let type = try manager.attributesOfItem(atPath: path)[.type] as? FileAttributeType
            if type == .typeDirectory { try removeIfEmpty(path) }
        }
        if try manager.contentsOfDirectory(atPath: folder).isEmpty {
            try manager.removeItem(atPath: folder)
        }
    }
}
