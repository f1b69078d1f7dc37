import DossierModel
import Foundation
import SystemPackage
import TestSupport

@testable import DossierPackaging

/// A small bag as a list of files, which a test can spoil in one place.
struct SampleBag {
    /// The files by their paths, in the order in which a tar has them.
    var files: [(path: String, bytes: [UInt8])] = []

    /// A bag that is right.
    init(
        version: String = "1.0", _ algorithms: [DigestAlgorithm] = [.sha256],
        payload: KeyValuePairs<String, String> = ["甲.txt": "甲", "b/c.txt": "c"],
        encode: (String) -> String = { $0 }, information: String = "bag-info.txt"
    ) {
        add(
            "bagit.txt",
            "BagIt-Version: \(version)\nTag-File-Character-Encoding: UTF-8\n")
        for (name, text) in payload { add("data/\(name)", text) }
        let bytes = payload.reduce(0) { $0 + $1.value.utf8.count }
        add(information, "Payload-Oxum: \(bytes).\(payload.count)\n")
        for algorithm in algorithms { addManifest(algorithm, tags: false, encode) }
        for algorithm in algorithms { addManifest(algorithm, tags: true, encode) }
    }

    /// Adds a file, or replaces it in its place.
    mutating func add(_ path: String, _ text: String) {
        if let index = files.firstIndex(where: { $0.path.utf8.elementsEqual(path.utf8) }) {
            files[index].bytes = Array(text.utf8)
        } else {
            files.append((path, Array(text.utf8)))
        }
    }

    /// Takes a file out.
    mutating func remove(_ path: String) { files.removeAll { $0.path == path } }

    /// Changes the text of a file.
    mutating func change(_ path: String, _ body: (String) -> String) {
        let old = files.first { $0.path == path }?.bytes ?? []
        add(path, body(String(decoding: old, as: UTF8.self)))
    }

    /// Makes the tag manifest fit again.
    mutating func settle(_ algorithm: DigestAlgorithm = .sha256) {
        remove("tagmanifest-\(algorithm).txt")
        addManifest(algorithm, tags: true) { $0 }
    }

    private mutating func addManifest(
        _ algorithm: DigestAlgorithm, tags: Bool, _ encode: (String) -> String
    ) {
        let listed = files.filter {
            $0.path.hasPrefix("data/") != tags && !$0.path.hasPrefix("tagmanifest-")
        }
        let lines = listed.map { file in
            var set = DigestSet([algorithm])
            set.update(file.bytes[...])
            let digest = set.finalize().first?.digest ?? []
            return "\(Hexadecimal.text(digest))  \(encode(file.path))\n"
        }
        add("\(tags ? "tag" : "")manifest-\(algorithm).txt", lines.joined())
    }

    // MARK: Verifying

    /// The bag as a tar, below a top directory.
    func tar(top: String = "bag/") -> [UInt8] {
        files.flatMap { StrangeTar.entry(top + $0.path, $0.bytes) } + StrangeTar.end
    }

    /// What verifying the tar as a file says.
    func report(top: String = "bag/") throws -> PackageReport {
        let directory = try TemporaryDirectory()
        let file = directory.at("bag.tar")
        try Data(tar(top: top)).write(to: URL(fileURLWithPath: file.string))
        return try PackageVerifier().verify(.file(file))
    }

    /// What verifying a folder says.
    func reportOfFolder() throws -> PackageReport {
        let directory = try TemporaryDirectory()
        for (path, bytes) in files {
            let url = URL(fileURLWithPath: directory.path.string).appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
        }
        return try PackageVerifier().verify(.folder(directory.path))
    }

    /// What verifying bytes as a stream says.
    static func verify(_ bytes: [UInt8], piece: Int = 5_000) throws -> PackageReport {
        var position = 0
        return try PackageVerifier().verify(
            .stream {
                let end = min(position + piece, bytes.count)
                defer { position = end }
                return Array(bytes[position..<end])
            })
    }
}

extension PackageReport {
    /// The rules of the errors and warnings, each once.
    var rules: [String] {
        Set(findings.filter { $0.severity > .notice }.map(\.rule)).sorted()
    }
}
