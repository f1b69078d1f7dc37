import Dossier
import DossierModel
import Foundation
import SystemPackage

extension World {
    /// The world of this process.
    static func ofProcess() -> World {
        let information = ProcessInfo.processInfo
        let environment = information.environment
        let nanoseconds: @Sendable () -> Int64 = {
            Int64(Date().timeIntervalSince1970 * 1_000_000_000)
        }
        return World(
            environment: environment,
            workingDirectory: FilePath(FileManager.default.currentDirectoryPath),
            login: environment["USER"] ?? environment["LOGNAME"] ?? NSUserName(),
            processors: information.activeProcessorCount,
            isTerminal: (isatty(1) == 1, isatty(2) == 1),
            command: (["dossier"] + CommandLine.arguments.dropFirst().prefix(2)).joined(
                separator: " "),
            columns: environment["COLUMNS"].flatMap(Int.init) ?? 100,
            system: HostSystem(),
            identities: SystemIdentities(seconds: { nanoseconds() / 1_000_000_000 }),
            nanoseconds: nanoseconds)
    }
}
