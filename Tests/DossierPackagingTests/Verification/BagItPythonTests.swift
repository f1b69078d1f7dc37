import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import DossierPackaging

@Suite("Bags that bagit.py made")
struct BagItPythonTests {
    static let options = [
        "--md5", "--sha1", "--sha224", "--sha256", "--sha384", "--sha512",
        "--md5 --sha1 --sha224 --sha256 --sha384 --sha512", "--sha256 --sha3_256",
    ]

    /// Makes a bag of files with difficult names, as folder, tar and tar.gz.
    private func make(_ options: String) throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory([
            "bag": ["合同.txt": "甲", "50%25 100%.txt": "x", "a\nb\r.txt": "y", "sub": ["c": "z"]]
        ])
        let program = PackageFolder.url.appendingPathComponent(".venv/bin/bagit.py").path
        let script = """
            '\(program)' --quiet \(options) --contact-name 甲 bag &&
            tar -cf bag.tar bag && tar -czf bag.tar.gz bag && tar --zstd -cf bag.tar.zst bag
            """
        let outcome = try Shell.run(script, in: URL(fileURLWithPath: directory.path.string))
        #expect(outcome.status == 0, "\(outcome.output)")
        return directory
    }

    @Test("Every algorithm, in every container", arguments: options)
    func accepted(options: String) throws {
        let directory = try make(options)
        let expected = options.contains("sha3_") ? ["bag-algorithm-unknown"] : []
        let folder = try PackageVerifier().verify(.folder(directory.at("bag")))
        #expect(folder.rules == expected, "\(folder.findings)")
        #expect(folder.documents == 4)
        for name in ["bag.tar", "bag.tar.gz", "bag.tar.zst"] {
            let report = try PackageVerifier().verify(.file(directory.at(name)))
            #expect(report.rules == expected, "\(name): \(report.findings)")
            #expect(report.documents == 4 && report.bytes == folder.bytes)
        }
    }
}
