import Dossier
import DossierModel
import SystemPackage

/// Everything that the command takes from outside: time, person, places, streams.
///
/// Commands get it as a value, so that nothing below them reads a clock or the environment.
struct World: Sendable {
    /// The words that the environment gives.
    var environment: [String: String]
    /// The folder in which the command was started.
    var workingDirectory: FilePath
    /// The log-in name of who started it.
    var login: String
    /// How many processors there are.
    var processors: Int
    /// Whether standard output and standard error are terminals.
    var isTerminal: (output: Bool, error: Bool)
    /// The words of the command that was typed, for the lease.
    var command: String
    /// How many columns the terminal has.
    var columns: Int
    /// The operating system, by which an archive is read and written.
    var system: any SystemCalls
    /// The source of ids and salts.
    var identities: any IdentitySource
    /// The machine's clock: nanoseconds since 1970.
    var nanoseconds: @Sendable () -> Int64
    /// The same in seconds.
    var seconds: @Sendable () -> Int64 {
        { [nanoseconds] in nanoseconds() / 1_000_000_000 }
    }

    /// The folder of the user's configuration (XDG Base Directory Specification).
    var configurationFolder: FilePath {
        folder("XDG_CONFIG_HOME", ".config").appending("dossier")
    }

    /// The folder of the user's caches, of all programs.
    var cacheFolder: FilePath { folder("XDG_CACHE_HOME", ".cache") }

    private func folder(_ variable: String, _ fallback: String) -> FilePath {
        if let value = environment[variable], value.hasPrefix("/") { return FilePath(value) }
        return FilePath(environment["HOME"] ?? "/").appending(fallback)
    }

    /// A path that a person typed, made absolute.
    func absolute(_ text: String) -> FilePath {
        workingDirectory.pushing(FilePath(text)).lexicallyNormalized()
    }
}
