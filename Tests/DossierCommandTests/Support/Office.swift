import Foundation
import SystemPackage
import TestSupport
import Testing

/// A sandbox archive with a client and some people, made once and copied for every test.
enum Office {
    static let number = "TF-S-A-201208-BJCJJTGS"
    static let volume = "archive/2026/S/A/\(number)"

    private static let lines = [
        "dossier init archive --company TF --name 天锋广告 --person 王敏 --sandbox --now 2026-07-01",
        """
        dossier client add --name 北京城建集团公司 --department S --grade A --set-up 2012-08 \
        --now 2026-07-01
        """,
        "dossier staff add --name 李娜 --department S --role sales --now 2026-07-01",
    ]

    private static let template = Result { () throws -> TemporaryDirectory in
        let directory = try TemporaryDirectory()
        for line in lines {
            let outcome = try Program(directory: directory).shell(line)
            guard outcome.status == 0 else { throw Failure(outcome: outcome) }
        }
        return directory
    }

    private struct Failure: Error {
        var outcome: Program.Outcome
    }

    /// A copy of the archive, with documents outside it.
    static func open(_ tree: Tree = [:]) throws -> Program {
        let template = try template.get()
        let directory = try TemporaryDirectory(tree)
        for name in ["archive", "config", "cache"] where HostFiles.exists(template.at(name)) {
            try FileManager.default.copyItem(
                atPath: template.at(name).string, toPath: directory.at(name).string)
        }
        return Program(directory: directory)
    }
}
